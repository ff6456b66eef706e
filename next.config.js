import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n.ts");

const headers = [
	{ key: "X-Content-Type-Options", value: "nosniff" },
	{ key: "X-Frame-Options", value: "DENY" },
	{ key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
	{ key: "Referrer-Policy", value: "same-origin" },
	{ key: "Cross-Origin-Opener-Policy", value: "same-origin" },
	{ key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];

// Shared reports are found by no search engine. The page itself may hold a form, which a page that sends no referrer posts
// with the origin "null"; whatever else lies behind a secret address tells that address to nobody.
const UNFOUND = { key: "X-Robots-Tag", value: "noindex, nofollow, noarchive" };
const UNTOLD = { key: "Referrer-Policy", value: "no-referrer" };

export default withNextIntl({
	poweredByHeader: false,
	productionBrowserSourceMaps: false,
	images: { unoptimized: true },
	serverExternalPackages: ["@node-rs/argon2", "pg", "pino"],
	typescript: { tsconfigPath: "tsconfig.build.json" },
	// A page's title and icon stand in its head for everybody: streamed later, they come too late without script.
	htmlLimitedBots: /.*/,
	experimental: { authInterrupts: true },
	allowedDevOrigins: ["127.0.0.1"],
	headers: async () => [
		{ source: "/:path*", headers },
		{ source: "/r/:path*", headers: [UNFOUND] },
		{ source: "/r/:token/:file+", headers: [UNTOLD] },
		{ source: "/feeds/:path*", headers: [UNFOUND, UNTOLD] },
	],
});

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
	headers: async () => [{ source: "/:path*", headers }],
});

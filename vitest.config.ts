import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

// As in tsconfig.json. `server-only` resolves to its empty half under the condition that Next sets for server code.
const resolve = { alias: [{ find: /^@\//, replacement: root }] };
// Next's bundler gives server code this half of the module; the other needs a React that can draw.
const navigation = {
	find: /^next\/navigation$/,
	replacement: "next/dist/client/components/navigation.react-server.js",
};
const onServer = { alias: [...resolve.alias, navigation] };
// Vitest hands these to Node as well, where more of them would make `require` of a package find its ESM half.
const ssr = { resolve: { conditions: ["react-server", "node"] } };

const onDatabase = ["lib/server/**/*.test.ts", "prisma/**/*.database.test.ts", "scripts/**/*.database.test.mjs"];

export default defineConfig({
	test: {
		projects: [
			{
				resolve,
				ssr,
				test: {
					name: "unit",
					include: ["{app,components,lib,messages,prisma,scripts}/**/*.test.{ts,tsx,mjs}"],
					exclude: [...onDatabase, "prisma/generated/**"],
					testTimeout: 20_000,
					// Far from whole hours and from UTC, so that a date that moves with the zone shows.
					env: { TZ: "Asia/Kathmandu" },
					// It asks React by name for hooks that React's half for servers lacks and that it doesn't use there.
					server: { deps: { inline: ["react-markdown"] } },
				},
			},
			{
				resolve: onServer,
				ssr,
				test: {
					name: "server",
					include: onDatabase,
					globalSetup: "scripts/lib/test-global-setup.mjs",
					setupFiles: "lib/server/testing/setup.ts",
					pool: "forks",
					sequence: { groupOrder: 1 },
					maxWorkers: 2,
					testTimeout: 30_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});

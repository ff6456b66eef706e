import { defineConfig } from "playwright/test";

const QUIET = [
	"--disable-quic",
	"--disable-background-networking",
	"--disable-component-update",
	"--disable-sync",
	"--no-first-run",
];

// `npm test -- browser` starts the server and finds Chromium, and says both by the environment.
export default defineConfig({
	testDir: "e2e",
	outputDir: "test-results/browser",
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	retries: 0,
	workers: 2,
	timeout: 30_000,
	expect: { timeout: 7000 },
	use: {
		baseURL: process.env.E2E_URL ?? "",
		locale: "en-GB",
		timezoneId: "America/New_York",
		screenshot: "only-on-failure",
		trace: "retain-on-failure",
		launchOptions: {
			args: QUIET,
			chromiumSandbox: !process.env.CHROMIUM_NO_SANDBOX,
			...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
		},
	},
});

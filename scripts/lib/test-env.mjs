/** The day on which all tests run. */
const TODAY = "2026-10-01";
/** Every account of the tests signs in with it. */
const PASSWORD = "seven quiet horses at dawn";

/**
 * The settings of the tests: all of .env.example, so that nothing of the surroundings or of a .env file gets in. The
 * addresses of the database come on top.
 */
export function testEnv(extra = {}) {
	return {
		APP_ENV: "test",
		APP_TODAY: TODAY,
		DATABASE_URL: "",
		DATABASE_OWNER_URL: "",
		DATABASE_REPLICA_URL: "",
		DATA_DIR: "",
		DEMO_PASSWORD: PASSWORD,
		DUE_SOON_DAYS: "30",
		FRESH_DAYS: "90",
		HOST: "127.0.0.1",
		METRICS_TOKEN: "",
		NEXTAUTH_SECRET: "a secret of the tests, known to everybody who reads this",
		NEXTAUTH_URL: "",
		NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "dGhpcnR5LXR3byBieXRlcyBmb3IgdGhlIHRlc3RzLi4=",
		NEXT_TELEMETRY_DISABLED: "1",
		ORG_NAME: "Söz",
		ORG_TIME_ZONE: "Asia/Ashgabat",
		STALE_DAYS: "180",
		TRUSTED_PROXY_HOPS: "0",
		...extra,
	};
}

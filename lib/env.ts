import { z } from "zod";

const flag = z.string().min(1).optional();
const days = (fallback: number) => z.coerce.number().int().positive().max(3650).default(fallback);

const schema = z
	.object({
		NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
		APP_ENV: z.enum(["production", "test"]).default("production"),
		PORT: z.coerce.number().int().min(1).max(65535).default(3000),
		HOST: z.string().default("127.0.0.1"),
		DATABASE_URL: z.string().min(1),
		DATABASE_REPLICA_URL: flag,
		NEXTAUTH_SECRET: z.string().min(32),
		NEXTAUTH_URL: z.url().optional(),
		ORG_NAME: z.string().min(1).default("Söz"),
		ORG_TIME_ZONE: z.string().min(1).default("Asia/Ashgabat"),
		FRESH_DAYS: days(90),
		STALE_DAYS: days(180),
		DUE_SOON_DAYS: days(30),
		APP_TODAY: z.iso.date().optional(),
		TRUSTED_PROXY_HOPS: z.coerce.number().int().min(0).max(10).default(0),
	})
	.refine((env) => env.APP_TODAY === undefined || env.APP_ENV === "test", {
		path: ["APP_TODAY"],
		message: "fixes today for tests only: set APP_ENV=test or unset it",
	});

export type Env = z.infer<typeof schema>;

let read: Env | undefined;

/** The environment, checked once at first use; throws with every variable that is missing or wrong. */
export function env(): Env {
	if (!read) {
		const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
		const result = schema.safeParse(given);
		if (!result.success) throw new Error(`Environment: ${z.prettifyError(result.error)}`);
		read = result.data;
	}
	return read;
}

import { existsSync } from "node:fs";
import { inCheckout } from "./checkout.mjs";
import { EXIT, Failure } from "./failure.mjs";

function number(env, name, fallback, highest) {
	const text = env[name] || String(fallback);
	const value = Number(text);
	if (/^\d+$/.test(text) && value <= highest) return value;
	throw new Failure(EXIT.usage, `${name} is ${JSON.stringify(text)}: a whole number up to ${highest} is wanted.`);
}

/** Adds what a .env file in the checkout says to the environment, where the environment itself does not. */
export function loadEnvFile() {
	const path = inCheckout(".env");
	if (existsSync(path)) process.loadEnvFile(path);
}

/** Where and how to serve, from the environment and the arguments of the command. */
export function settings(args, env = process.env) {
	const unknown = args.find((word) => word !== "--dev");
	if (unknown) throw new Failure(EXIT.usage, `Unknown option: ${unknown}`, "Usage: npm start, or npm run dev");
	return {
		dev: args.includes("--dev"),
		host: env.HOST || "127.0.0.1",
		port: number(env, "PORT", 3000, 65_535),
		hops: number(env, "TRUSTED_PROXY_HOPS", 0, 10),
	};
}

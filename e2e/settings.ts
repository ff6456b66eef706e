/** What `npm test -- browser` says of the server under test. */
export function setting(name: string): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is not set: run the browser tests by "npm test -- browser"`);
	return value;
}

export function server(): string {
	return setting("E2E_URL");
}

/** Whether scripts/serve.mjs stands in front, as it does but for a bare `next dev` (E2E_PLAIN=1). */
export const IS_SERVED = !process.env.E2E_PLAIN;

/** Today as the server under test sees it, "YYYY-MM-DD". */
export function today(): string {
	const zone = process.env.ORG_TIME_ZONE || "Asia/Ashgabat";
	return process.env.APP_TODAY || new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(new Date());
}

/** A day so many days from today. */
export function dayFromToday(days: number): string {
	return new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
}

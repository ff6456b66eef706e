import "server-only";
import { GET } from "@/app/r/[token]/data.json/route";
import { POST } from "@/app/r/[token]/unlock/route";
import type { ReportContent } from "@/lib/domain/report-content";
import { PASSWORD } from "./reports";

export const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
export const ADDRESS = "http://localhost:3000/r";

export function context(token: string) {
	return { params: Promise.resolve({ token }) };
}

export function asked(token: string, headers: Record<string, string> = {}): Promise<Response> {
	const request = new Request(`${ADDRESS}/x/data.json`, { headers: { "user-agent": FIREFOX, ...headers } });
	return GET(request, context(token));
}

export async function readShared(token: string): Promise<ReportContent> {
	const answer = await asked(token);
	if (answer.status !== 200) throw new Error(`not read: ${answer.status}`);
	return (await answer.json()) as ReportContent;
}

export function tried(token: string, password: string, headers: Record<string, string> = {}): Promise<Response> {
	const body = new URLSearchParams({ password });
	const type = { "content-type": "application/x-www-form-urlencoded" };
	return POST(
		new Request(`${ADDRESS}/x/unlock`, { method: "POST", body, headers: { ...type, ...headers } }),
		context(token),
	);
}

export async function cookieFor(token: string): Promise<string> {
	const answer = await tried(token, PASSWORD);
	if (answer.status !== 303) throw new Error(`not opened: ${answer.status}`);
	return (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
}

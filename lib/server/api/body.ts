import "server-only";
import type { ProblemKind } from "./problem";

const LONGEST = 1024 * 1024;

/** A request's JSON, read up to 1 MiB; or the kind of problem: too large, not JSON by its type, or not JSON. */
export async function readJson(request: Request): Promise<{ json: unknown } | { problem: ProblemKind }> {
	if (Number(request.headers.get("content-length") ?? 0) > LONGEST) return { problem: "too_large" };
	const bytes = await readUpTo(request, LONGEST);
	if (!bytes) return { problem: "too_large" };
	if (bytes.length === 0) return { json: {} };
	const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
	if (type !== "application/json") return { problem: "unsupported_media" };
	try {
		return { json: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
	} catch {
		return { problem: "invalid" };
	}
}

async function readUpTo(request: Request, longest: number): Promise<Buffer | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.length;
		if (length > longest) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}

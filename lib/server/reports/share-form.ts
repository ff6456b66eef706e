import "server-only";

const LONGEST = 4096;

/** The field `password` of a posted form, of either kind; "" where there is none, or far too much. */
export async function givenPassword(request: Request): Promise<string> {
	const bytes = await readUpTo(request, LONGEST);
	if (!bytes) return "";
	try {
		const type = request.headers.get("content-type") ?? "";
		const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
		const password = form.get("password");
		return typeof password === "string" ? password : "";
	} catch {
		return "";
	}
}

async function readUpTo(request: Request, longest: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of request.body ?? []) {
		length += chunk.length;
		if (length > longest) return null;
		chunks.push(chunk);
	}
	return new Uint8Array(Buffer.concat(chunks));
}

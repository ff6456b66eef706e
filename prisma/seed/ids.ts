import { createHash } from "node:crypto";

// Made once at random; with a key it gives the same id on every machine.
const NAMESPACE = Buffer.from("8b0a5d0e6c4f4c7a9d1e3f2b7a6c5d49", "hex");

type Kind =
	| "party"
	| "person"
	| "post"
	| "body"
	| "member"
	| "variant"
	| "source"
	| "passage"
	| "agreement"
	| "commitment"
	| "link"
	| "due"
	| "event"
	| "event-state"
	| "commitment-event"
	| "mention"
	| "status"
	| "evidence"
	| "review"
	| "note"
	| "action";

/** A UUID of version 5 (RFC 9562) over kind and key. */
export function idOf(kind: Kind, ...key: (string | number)[]): string {
	const hash = createHash("sha1")
		.update(NAMESPACE)
		.update([kind, ...key].join("/"))
		.digest();
	hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
	hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
	const hex = hash.toString("hex", 0, 16);
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

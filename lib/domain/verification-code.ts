// Crockford's base 32: no I, L, O or U to be mistaken for another sign or to spell anything.
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SIGNS = 20;
const CODE = new RegExp(`^[${ALPHABET}]{${SIGNS}}$`);

/** The first 100 bits of a SHA-256 in 20 signs: whoever holds the bytes can work it out. */
export function verificationCode(sha256: Uint8Array): string {
	const bits = [...sha256.slice(0, 13)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
	return Array.from({ length: SIGNS }, (_, n) => ALPHABET[Number.parseInt(bits.slice(n * 5, n * 5 + 5), 2)]).join("");
}

/** As it is written for people: "7H3KD-0QW9X-MB2RT-4ZJ5N". */
export function spacedCode(code: string): string {
	return (code.match(/.{5}/g) ?? []).join("-");
}

/** A code as somebody typed it, in small letters, with spaces, O for 0 and I or L for 1; `null` for what can't be one. */
export function readCode(typed: string): string | null {
	if (typed.length > 100) return null;
	const code = typed.toUpperCase().replace(/[\s-]/g, "").replaceAll("O", "0").replace(/[IL]/g, "1");
	return CODE.test(code) ? code : null;
}

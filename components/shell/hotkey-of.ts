const LETTERS = "snrejkx";

type Press = Pick<KeyboardEvent, "key" | "code" | "shiftKey" | "ctrlKey" | "altKey" | "metaKey">;

/**
 * The single key that was meant, or `null`. On a Cyrillic layout a letter is known by where it lies, since "ы" is where
 * "s" is; `/` and `?` are known there by the key that carries them on a Latin layout.
 */
export function hotkeyOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Press): string | null {
	if (ctrlKey || altKey || metaKey) return null;
	if (key === "/" || key === "?") return key;
	if (code === "Slash" && (key === "." || key === ",")) return shiftKey ? "?" : "/";
	if (shiftKey) return null;
	const letter = /^\p{Script=Cyrillic}$/u.test(key) && code.startsWith("Key") ? code.slice(3).toLowerCase() : key;
	return letter.length === 1 && LETTERS.includes(letter) ? letter : null;
}

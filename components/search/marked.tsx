import type { MarkedText } from "@/lib/domain/search";

/** A text with what matched marked. */
export function Marked({ pieces }: { pieces: MarkedText }) {
	return pieces.map(({ text, marked }, n) =>
		// biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name.
		marked ? <mark key={n}>{text}</mark> : text,
	);
}

/** What a text in Markdown says, without its marks, on one line and cut at a word. */
export function plainWords(markdown: string, longest: number): string {
	const words = markdown
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
		.replace(/^\s*(?:#{1,6}|>|[-*+]|\d+\.)\s+/gm, "")
		.replace(/(?<![\p{L}\p{N}])[*_~`]+(?=\S)|(?<=\S)[*_~`]+(?![\p{L}\p{N}])/gu, "")
		.replace(/\s+/g, " ")
		.trim();
	if (words.length <= longest) return words;
	return `${words.slice(0, longest).replace(/\s+\S*$/, "")}…`;
}

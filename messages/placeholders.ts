export type Placeholder = {
	name: string;
	/** "plural", "select", "number" …; absent for a bare value. */
	type?: string;
	/** Of a plural or select: the words before its branches. */
	branches: string[];
};

/** The placeholders of an ICU message, those within branches too. Enough of the syntax for what the messages use. */
export function placeholdersOf(message: string): Placeholder[] {
	const found: Placeholder[] = [];
	let at = 0;

	function readText() {
		while (at < message.length && message[at] !== "}") {
			if (message[at] === "'" && "{}".includes(message[at + 1] ?? "-")) at = message.indexOf("'", at + 1);
			else if (message[at] === "{") readPlaceholder();
			at += 1;
		}
	}

	/** From the opening brace to the closing one. */
	function readPlaceholder() {
		at += 1;
		const name = readWord();
		const placeholder: Placeholder = { name, branches: [] };
		found.push(placeholder);
		if (message[at] === ",") {
			at += 1;
			placeholder.type = readWord();
			if (message[at] === ",") at += 1;
		}
		while (at < message.length && message[at] !== "}") {
			const branch = readWord();
			if (message[at] !== "{") continue;
			placeholder.branches.push(branch);
			at += 1;
			readText();
			at += 1;
		}
	}

	/** Up to the next brace or comma, which is left. */
	function readWord(): string {
		const start = at;
		while (at < message.length && !"{},".includes(message[at] ?? "")) at += 1;
		if (at === start && message[at] === ",") at += 1;
		return message.slice(start, at).trim();
	}

	readText();
	return found;
}

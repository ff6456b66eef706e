import { expect, test } from "vitest";
import { placeholdersOf } from "./placeholders";

test.each([
	["nothing here", []],
	["by {name}", [{ name: "name", branches: [] }]],
	[
		"{count, number} of {all}",
		[
			{ name: "count", type: "number", branches: [] },
			{ name: "all", branches: [] },
		],
	],
	[
		"{n, plural, =0 {none} one {# day of {name}} other {# days}}",
		[
			{ name: "n", type: "plural", branches: ["=0", "one", "other"] },
			{ name: "name", branches: [] },
		],
	],
	[
		"{a, select, x {{b}} other {'{c}'}}, {d}",
		[
			{ name: "a", type: "select", branches: ["x", "other"] },
			{ name: "b", branches: [] },
			{ name: "d", branches: [] },
		],
	],
])("%s is taken apart", (message, placeholders) => {
	expect(placeholdersOf(message)).toEqual(placeholders);
});

import { isValidElement, type ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { Markdown } from "./markdown";

/** The HTML of components that use no hooks: React's own renderer is not there under the conditions of server code. */
function html(node: ReactNode): string {
	if (Array.isArray(node)) return node.map(html).join("");
	if (!isValidElement<Record<string, unknown>>(node)) return typeof node === "string" ? escaped(node) : "";
	const { type, props } = node;
	if (typeof type === "function") return html((type as (props: object) => ReactNode)(props));
	const inner = html(props.children as ReactNode);
	if (typeof type !== "string") return inner;
	const attributes = Object.entries(props).flatMap(([name, value]) =>
		name === "children" || name === "node" || value === undefined ? [] : ` ${name}="${escaped(String(value))}"`,
	);
	return `<${type}${attributes.join("")}>${inner}</${type}>`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

const drawn = (text: string) => html(<Markdown id="one" text={text} />);

describe("Markdown", () => {
	test("draws headings below those of the page, lists, tables and links", () => {
		const page = drawn("# One\n\n## Two\n\n- a\n\n| h |\n| - |\n| c |\n\n[page](https://example.org)");
		expect(page).toContain("<h4>One</h4>");
		expect(page).toContain("<h5>Two</h5>");
		expect(page).toContain("<td>c</td>");
		expect(page).toContain('href="https://example.org" rel="noopener noreferrer nofollow"');
	});

	test.each([
		["<script>alert(1)</script>"],
		["<img src=x onerror=alert(1)>"],
		['<a href="javascript:alert(1)" style="position:fixed">x</a>'],
		["<iframe src=//evil.example></iframe>"],
		["text <b onclick=alert(1)>bold</b>"],
	])("shows the tags of %j as they were typed", (text) => {
		expect(drawn(text)).not.toMatch(/<(?:script|img|iframe|b|a)\b/);
		expect(drawn(text)).toContain("&lt;");
	});

	test.each([
		["[x](javascript:alert(1))"],
		["[x](data:text/html,1)"],
		["[x](//evil.example)"],
		["[x](/admin/users)"],
		["[x](JaVaScRiPt:alert(1))"],
	])("makes no link of %j", (text) => {
		expect(drawn(text)).not.toContain("<a");
		expect(drawn(text)).toContain("x");
	});

	test("fetches no picture: it becomes a link with what it shows", () => {
		const page = drawn("![a map](https://example.org/map.png)");
		expect(page).not.toContain("<img");
		expect(page).toContain(">a map</a>");
	});

	test("keeps the footnotes of two texts on one page apart, without an English heading", () => {
		const both = html([
			<Markdown key="one" id="one" text={"a[^1]\n\n[^1]: one"} />,
			<Markdown key="two" id="two" text={"b[^1]\n\n[^1]: two"} />,
		]);
		const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		expect(both).not.toContain("Footnotes");
	});
});

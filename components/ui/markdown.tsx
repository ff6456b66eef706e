import type { ReactNode } from "react";
import ReactMarkdown, { type Components } from "react-markdown";
import rehypeSanitize, { type Options as Schema } from "rehype-sanitize";
import remarkGfm from "remark-gfm";
import { ExternalLink } from "./external-link";

type Node = { type: string; children?: Node[] };

// Only what is named here is drawn: no raw HTML, no classes, no styles, no ids but those of footnotes.
const ALLOWED: Schema = {
	tagNames:
		"p br hr h1 h2 h3 h4 h5 h6 strong em del code pre blockquote ul ol li a img table thead tbody tr th td input sup section".split(
			" ",
		),
	attributes: {
		a: ["href", "id"],
		img: ["src", "alt"],
		li: ["id"],
		ol: ["start"],
		th: ["align"],
		td: ["align"],
		input: [["type", "checkbox"], "checked", ["disabled", true]],
		h2: ["id"],
	},
	protocols: { href: ["http", "https", "mailto"], src: ["http", "https"] },
	clobber: [],
	strip: [],
};

const COMPONENTS: Components = {
	h1: "h4",
	// The footnotes' own heading is in English whatever the text.
	h2: ({ id, children }) => (id ? null : <h5>{children}</h5>),
	h3: "h6",
	h4: "h6",
	h5: "h6",
	h6: "h6",
	a: ({ href, id, children }) => (
		<Anchor href={href} id={id}>
			{children}
		</Anchor>
	),
	// Nothing is fetched from elsewhere for a reader who did not ask.
	img: ({ src, alt }) => <Anchor href={typeof src === "string" ? src : undefined}>{alt || String(src ?? "")}</Anchor>,
	table: ({ children }) => (
		<div className="overflow-x-auto">
			<table>{children}</table>
		</div>
	),
};

type MarkdownProps = {
	text: string;
	lang?: string | undefined;
	/** Keeps its footnotes apart from those of other texts on the page. */
	id: string;
};

/** Text in Markdown (GFM) that somebody typed. Headings stand below those of a page's parts. */
export function Markdown({ text, lang, id }: MarkdownProps) {
	return (
		<div lang={lang} className="markdown">
			<ReactMarkdown
				remarkPlugins={[[remarkGfm, { singleTilde: false }]]}
				remarkRehypeOptions={{ clobberPrefix: `${id}-` }}
				rehypePlugins={[rawAsText, [rehypeSanitize, ALLOWED]]}
				components={COMPONENTS}
			>
				{text}
			</ReactMarkdown>
		</div>
	);
}

function Anchor({ href, id, children }: { href: string | undefined; id?: string | undefined; children: ReactNode }) {
	if (href?.startsWith("#")) {
		return (
			<a href={href} id={id}>
				{children}
			</a>
		);
	}
	if (!href || !/^(?:https?:|mailto:)/i.test(href)) return <>{children}</>;
	return <ExternalLink href={href}>{children}</ExternalLink>;
}

/** Tags that somebody typed are shown as they were typed, not dropped without a word. */
function rawAsText() {
	return function walk(node: Node): void {
		if (node.type === "raw") node.type = "text";
		for (const child of node.children ?? []) walk(child);
	};
}

import type { ReactNode } from "react";

/** A link out of the desk. `lang` is that of the text. */
export function ExternalLink({ href, children, lang }: { href: string; children: ReactNode; lang?: string }) {
	return (
		<a href={href} lang={lang} rel="noopener noreferrer nofollow" className="link">
			{children}
		</a>
	);
}

"use client";
import { useEffect, useRef, useState } from "react";
import type { LinkState } from "@/lib/domain/user";
import { Button } from "../ui/button";
import { useFormState } from "../ui/form-context";
import { Notice } from "../ui/notice";

type MadeLinkProps = { words: { label: string; copy: string; copied: string; lost: string } };

/** The one-time link that the `Form` around it has made: shown once, ready to be copied. */
export function MadeLink({ words }: MadeLinkProps) {
	const { saved, link } = useFormState().state as LinkState;
	const field = useRef<HTMLInputElement>(null);
	const [copied, setCopied] = useState(false);

	useEffect(() => {
		setCopied(false);
		if (saved) field.current?.focus();
	}, [saved]);

	async function copy() {
		field.current?.select();
		// Browsers give no clipboard to pages over plain http: there the selected text is copied by hand.
		await navigator.clipboard?.writeText(link?.url ?? "");
		setCopied(navigator.clipboard !== undefined);
	}

	if (!saved) return null;
	if (!link) return <Notice live>{words.lost}</Notice>;
	return (
		<Notice tone="accent" title={link.title} live>
			<p>{link.once}</p>
			<div className="mt-3 flex flex-wrap gap-2">
				<input
					ref={field}
					readOnly
					value={link.url}
					aria-label={words.label}
					onFocus={(event) => event.currentTarget.select()}
					className="h-9 min-w-0 grow basis-64 rounded border border-line-strong bg-surface px-3 font-mono text-13"
				/>
				<Button onClick={copy}>{copied ? words.copied : words.copy}</Button>
			</div>
			<p role="status" className="sr-only">
				{copied && words.copied}
			</p>
		</Notice>
	);
}

"use client";
import { Button } from "../ui/button";
import { buttonStyle } from "../ui/button-style";
import { useUiWords } from "../ui/ui-words";
import { MessagePage } from "./message-page";

/** What happened, that nothing was saved, and what to do. */
export function ErrorMessage({ digest, again }: { digest: string | undefined; again: () => void }) {
	const { error } = useUiWords();
	return (
		<MessagePage title={error.title}>
			<p>{error.what}</p>
			<p>{error.saved}</p>
			<p>{error.do}</p>
			<div className="flex flex-wrap gap-2 pt-3">
				<Button variant="primary" onClick={again}>
					{error.again}
				</Button>
				{/* A whole new page: what broke may be the one that is running. */}
				<a href="/" className={buttonStyle({})}>
					{error.home}
				</a>
			</div>
			{digest && (
				<p className="pt-4 text-13 text-muted">
					{error.number}: <code className="font-mono select-all">{digest}</code>
				</p>
			)}
		</MessagePage>
	);
}

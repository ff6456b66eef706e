"use client";
import { Button } from "../ui/button";
import { buttonStyle } from "../ui/button-style";
import { useUiWords } from "../ui/ui-words";
import { Message } from "./message";

/** What happened, that nothing was saved, and what to do. `digest` finds the error in the log. */
export function ErrorMessage({ digest, again }: { digest: string | undefined; again: () => void }) {
	const { error } = useUiWords();
	const actions = (
		<>
			<Button variant="primary" onClick={again}>
				{error.again}
			</Button>
			{/* A whole new page: what broke may be the one that is running. */}
			<a href="/" className={buttonStyle({})}>
				{error.home}
			</a>
		</>
	);
	return (
		<Message title={error.title} actions={actions}>
			<p>{error.what}</p>
			<p>{error.saved}</p>
			<p>{error.do}</p>
			{digest && (
				<p className="text-13 text-muted">
					{error.number}: <code className="font-mono select-all">{digest}</code>
				</p>
			)}
		</Message>
	);
}

"use client";
import { useEffect, useRef } from "react";

type SavedNoticeProps = {
	message: string;
	/** Where what was saved is to be seen on this page. */
	show?: { href: string; label: string } | undefined;
	/** Parameters of the address that brought the notice; taken out, so that a reload doesn't repeat it. */
	params: string[];
};

/** Says quietly that something was saved, and takes focus, so that one goes on from the top of the page. */
export function SavedNotice({ message, show, params }: SavedNoticeProps) {
	const box = useRef<HTMLParagraphElement>(null);
	const names = params.join(" ");

	useEffect(() => {
		box.current?.focus();
		const address = new URL(location.href);
		for (const name of names.split(" ")) address.searchParams.delete(name);
		history.replaceState(history.state, "", address);
	}, [names]);

	return (
		<p
			ref={box}
			tabIndex={-1}
			role="status"
			className="mb-5 rounded border-s-4 border-accent bg-accent-soft px-4 py-2 outline-none print:hidden"
		>
			{message}{" "}
			{show && (
				<a href={show.href} className="link">
					{show.label}
				</a>
			)}
		</p>
	);
}

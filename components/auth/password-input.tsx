"use client";
import { type ComponentProps, useState } from "react";
import { Input } from "../ui/input";

type PasswordInputProps = Omit<ComponentProps<"input">, "type"> & {
	words: { show: string; hide: string; showPassword: string };
};

/** A password, hidden until one asks to see it. */
export function PasswordInput({ words, ...props }: PasswordInputProps) {
	const [shown, setShown] = useState(false);
	return (
		<div className="flex gap-2">
			<Input
				{...props}
				type={shown ? "text" : "password"}
				autoCapitalize="none"
				spellCheck={false}
				className="min-w-0 grow"
			/>
			<button
				type="button"
				aria-pressed={shown}
				aria-label={words.showPassword}
				onClick={() => setShown(!shown)}
				className="h-9 shrink-0 rounded border border-line-strong bg-surface px-3 text-13 hover:bg-hover noscript:hidden"
			>
				{shown ? words.hide : words.show}
			</button>
		</div>
	);
}

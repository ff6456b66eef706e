"use client";
import { createContext, type ReactNode, useContext } from "react";

/** What client primitives say by themselves, in the reader's language; made once by the root layout. */
export type UiWords = {
	/** By number of mistakes, from 1; the last one stands for all higher numbers. */
	problems: string[];
	optional: string;
	sending: string;
	close: string;
	error: { title: string; what: string; saved: string; do: string; again: string; home: string; number: string };
};

const Words = createContext<UiWords | null>(null);

export function UiWordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
	return <Words value={words}>{children}</Words>;
}

export function useUiWords(): UiWords {
	const words = useContext(Words);
	if (!words) throw new Error("UiWordsProvider is missing above");
	return words;
}

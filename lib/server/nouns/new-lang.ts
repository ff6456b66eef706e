import "server-only";
import { originalLang } from "@/lib/domain/given-texts";
import type { Texts } from "@/lib/domain/texts";
import type { TextLang } from "@/lib/domain/vocabulary";
import { writingLang } from "../commitments/writing-lang";
import type { Actor } from "./noun";

/** The original language of something that is being made. */
export function newLang(actor: Actor, given: TextLang | undefined, all: Texts | undefined): TextLang {
	return originalLang(given, all, writingLang(actor, undefined));
}

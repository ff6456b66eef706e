import "server-only";
import type { TextLang } from "@/lib/domain/vocabulary";
import type { System } from "../system";
import type { Viewer } from "../viewer";

/** The language somebody writes in: as given, else that of their account, else English. */
export function writingLang(actor: Viewer | System, given: TextLang | undefined): TextLang {
	return given ?? (actor.kind === "viewer" ? actor.locale : null) ?? "en";
}

import type { VariantView } from "./noun-view";
import type { LocalText } from "./texts";

/** A place that events name or that has spellings of its own. */
export type PlaceView = {
	/** Its usual name in English, by which it is told from others. */
	place: string;
	name: LocalText;
	/** How many events are held there. */
	events: number;
	variants: VariantView[];
};

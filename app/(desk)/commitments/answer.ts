import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { FormState } from "@/lib/domain/form-state";
import type { Outcome } from "@/lib/domain/refusal";
import { answerForm } from "@/lib/server/form";
import type { Viewer } from "@/lib/server/viewer";
import { comparison } from "./comparison";
import { pathOf } from "./paths";
import type { Saved } from "./saved";

type Carried = {
	ref: string;
	/** What the page says once it is done. */
	saved: Saved;
	/** Where on the page it is to be seen; from what the command answers. */
	at?: string;
	/** Turns the paths of errors into names of this form's fields. */
	fieldOf?: (path: string) => string;
};

/**
 * Carries out a form's command on a commitment. Once done, the reader is back on its page, which says so; a refusal
 * keeps the form, and where someone was faster it brings both versions along.
 */
export async function answerOn<T>(
	form: FormData,
	command: (viewer: Viewer) => Promise<Outcome<T>>,
	carried: Carried | ((done: T | undefined) => Carried),
): Promise<FormState> {
	let value: T | undefined;
	const state = await answerForm(form, async (viewer) => {
		const outcome = await command(viewer);
		if (outcome && "done" in outcome) value = outcome.done;
		return outcome;
	});
	const { ref, saved, at, fieldOf } = typeof carried === "function" ? carried(value) : carried;
	if (state.saved) {
		revalidatePath("/", "layout");
		redirect(pathOf(ref, String(form.get("_from") ?? ""), "", { done: saved, ...(at && { at }) }));
	}
	return {
		...state,
		...(fieldOf && { errors: state.errors?.map(({ path, message }) => ({ path: fieldOf(path), message })) }),
		...(state.current && { current: await comparison(state.current, form) }),
	};
}

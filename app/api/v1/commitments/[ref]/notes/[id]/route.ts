import { commitmentPartChange } from "@/lib/server/api/commitment-routes";
import { editNote } from "@/lib/server/commitments/notes";

export const PATCH = commitmentPartChange("note", (viewer, ref, given, { id = "" }) =>
	editNote(viewer, ref, id, given),
);

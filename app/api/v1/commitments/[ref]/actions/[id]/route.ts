import { commitmentPartChange } from "@/lib/server/api/commitment-routes";
import { editAction } from "@/lib/server/commitments/actions";

export const PATCH = commitmentPartChange("act", (viewer, ref, given, { id = "" }) =>
	editAction(viewer, ref, id, given),
);

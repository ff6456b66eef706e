import { commitmentAddition, commitmentChange } from "@/lib/server/api/commitment-routes";
import { linkCommitments, unlinkCommitments } from "@/lib/server/commitments/links";

export const POST = commitmentAddition("edit", "links", ({ linkId }) => linkId, linkCommitments);

export const DELETE = commitmentChange("edit", unlinkCommitments);

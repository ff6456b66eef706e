import { commitmentAddition, commitmentChange } from "@/lib/server/api/commitment-routes";
import { linkEvent, unlinkEvent } from "@/lib/server/commitments/event-links";

export const POST = commitmentAddition("edit", "events", ({ linkId }) => linkId, linkEvent);

export const DELETE = commitmentChange("edit", unlinkEvent);

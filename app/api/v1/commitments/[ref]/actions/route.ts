import { commitmentAddition } from "@/lib/server/api/commitment-routes";
import { addAction } from "@/lib/server/commitments/actions";

export const POST = commitmentAddition("act", "actions", ({ id }) => id, addAction);

import { commitmentAddition, commitmentChange } from "@/lib/server/api/commitment-routes";
import { addMention, removeMention } from "@/lib/server/commitments/mentions";

export const POST = commitmentAddition("edit", "mentions", ({ mentionId }) => mentionId, addMention);

export const DELETE = commitmentChange("edit", removeMention);

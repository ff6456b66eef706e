import { commitmentChange } from "@/lib/server/api/commitment-routes";
import { confirmStatus } from "@/lib/server/commitments/confirm-status";

export const POST = commitmentChange("confirm", confirmStatus);

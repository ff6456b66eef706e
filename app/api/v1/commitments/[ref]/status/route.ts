import { commitmentChange } from "@/lib/server/api/commitment-routes";
import { changeStatus } from "@/lib/server/commitments/change-status";

export const POST = commitmentChange("change_status", changeStatus);

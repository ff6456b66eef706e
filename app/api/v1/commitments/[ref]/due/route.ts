import { commitmentChange } from "@/lib/server/api/commitment-routes";
import { changeDue } from "@/lib/server/commitments/change-due";

export const POST = commitmentChange("edit", changeDue);

import { commitmentChange } from "@/lib/server/api/commitment-routes";
import { archiveCommitment } from "@/lib/server/commitments/archive";

export const POST = commitmentChange("edit", archiveCommitment);

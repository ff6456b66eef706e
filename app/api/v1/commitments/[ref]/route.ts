import { commitmentJson } from "@/lib/server/api/commitment-json";
import { commitmentChange, refOf } from "@/lib/server/api/commitment-routes";
import { readRoute } from "@/lib/server/api/door";
import { langOf } from "@/lib/server/api/problem";
import { editCommitment } from "@/lib/server/commitments/edit";

export const GET = readRoute({
	run: ({ viewer, params, request }) => commitmentJson(viewer, refOf(params), langOf(request)),
});

export const PATCH = commitmentChange("edit", editCommitment);

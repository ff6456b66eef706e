import { commitmentJson, commitmentListJson } from "@/lib/server/api/commitment-json";
import { commandRoute, readRoute } from "@/lib/server/api/door";
import { filtered } from "@/lib/server/api/filtered";
import { langOf } from "@/lib/server/api/problem";
import { createCommitment } from "@/lib/server/commitments/create";

export const GET = readRoute({
	run: ({ viewer, request }) =>
		filtered(request, async ({ filters, unknown, reading }) => {
			const list = await commitmentListJson(viewer, filters, reading);
			return { ...list, unknown: [...unknown, ...list.unknown] };
		}),
});

export const POST = commandRoute({
	act: "edit",
	run: (viewer, _params, given) => createCommitment(viewer, given),
	answer: async ({ viewer, request, done }) => ({
		status: 201,
		location: `/api/v1/commitments/${done.ref}`,
		body: await commitmentJson(viewer, done.ref, langOf(request)),
	}),
});

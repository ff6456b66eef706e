import { commandRoute, readRoute } from "@/lib/server/api/door";
import { listUsers } from "@/lib/server/user-list";
import { inviteUser } from "@/lib/server/users";

export const GET = readRoute({
	act: "administer",
	run: async ({ viewer }) => {
		const items = await listUsers(viewer);
		return items && { items, next: null, total: items.length };
	},
});

export const POST = commandRoute({
	act: "administer",
	run: (viewer, _params, given) => inviteUser(viewer, given),
	answer: async ({ done }) => ({ status: 201, location: `/api/v1/users/${done.id}`, body: done }),
});

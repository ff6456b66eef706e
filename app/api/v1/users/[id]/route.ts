import { commandRoute } from "@/lib/server/api/door";
import { changeUser } from "@/lib/server/users";

export const PATCH = commandRoute({
	act: "administer",
	run: (viewer, { id = "" }, given) => changeUser(viewer, id, given),
	answer: async ({ done }) => ({ status: 200, body: done }),
});

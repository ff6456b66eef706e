import { changeAccount, getAccount } from "@/lib/server/account";
import { commandRoute } from "@/lib/server/api/door";

export const PATCH = commandRoute({
	act: "read",
	run: (viewer, _params, given) => changeAccount(viewer, given),
	answer: async ({ viewer }) => ({ status: 200, body: await getAccount(viewer) }),
});

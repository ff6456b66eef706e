import { describe, expect, test } from "vitest";
import { type Act, may } from "./permissions";
import { ROLES, type Role } from "./vocabulary";

const ACTS: Record<Act, Role[]> = {
	read: ["viewer", "analyst", "reviewer", "admin"],
	note: ["analyst", "reviewer", "admin"],
	review: ["analyst", "reviewer", "admin"],
	act: ["analyst", "reviewer", "admin"],
	change_status: ["analyst", "reviewer", "admin"],
	edit: ["analyst", "reviewer", "admin"],
	share: ["analyst", "reviewer", "admin"],
	confirm: ["reviewer", "admin"],
	administer: ["admin"],
};

describe("who may what", () => {
	test.each(Object.entries(ACTS) as [Act, Role[]][])("%s: %j and nobody else", (act, roles) => {
		expect(ROLES.filter((role) => may(role, act))).toEqual(roles);
	});
});

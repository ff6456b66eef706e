import { z } from "zod";
import { canonicalEmail } from "./email-address";
import { line } from "./fields.input";

/** A password as it was typed: never trimmed, folded or cut. Its rules are judged where one is set, by `passwordProblem`. */
export function password() {
	return z.string().min(1).max(1000);
}

/** The address of an account, in its canonical spelling. Plain letters only, so that no two look alike. */
export function email() {
	return z
		.string()
		.max(254)
		.overwrite(canonicalEmail)
		.min(1)
		.check(z.email({ pattern: /^[a-z0-9._%+'-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/ }));
}

/** What is typed at sign-in is any text: an unknown name and a wrong password get the same answer. */
export const signInInput = z.strictObject({ email: line(1000), password: password() });

export const joinInput = z.strictObject({ password: password() });

import { describe, expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

describe("the policy of a page", () => {
	test("lets nothing inline run but what carries the nonce", () => {
		const policy = contentSecurityPolicy("abc", false);
		expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic';");
		expect(policy).toContain("style-src 'self' 'nonce-abc';");
		expect(policy.replace("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
	});

	test("shuts out frames, plugins and other bases", () => {
		for (const rule of ["frame-ancestors 'none'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"]) {
			expect(contentSecurityPolicy("abc", false)).toContain(rule);
		}
	});

	test("is laxer in development alone", () => {
		expect(contentSecurityPolicy("abc", true)).toContain("'unsafe-eval'");
	});
});

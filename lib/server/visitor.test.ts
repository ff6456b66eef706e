import { describe, expect, it } from "vitest";
import { peerOf, visitorOf } from "./visitor";

describe("attempts are counted", () => {
	it.each([
		["203.0.113.9", "203.0.113.9"],
		[" 203.0.113.9 ", "203.0.113.9"],
		["203.0.113.9:51512", "203.0.113.9"],
		["::ffff:203.0.113.9", "203.0.113.9"],
		["127.0.0.1", "loopback"],
		["127.99.3.2", "loopback"],
		["::1", "loopback"],
		["::ffff:127.0.0.1", "loopback"],
		["2001:db8:1:2::5", "2001:db8:1:2::/64"],
		["2001:0DB8:0001:0002:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
		["[2001:db8:1:2::5]:443", "2001:db8:1:2::/64"],
		["2001:db8::5", "2001:db8:0:0::/64"],
		["fe80::1%eth0", "fe80:0:0:0::/64"],
		["::", "0:0:0:0::/64"],
	])("for %s under %s", (address, peer) => {
		expect(peerOf(address)).toBe(peer);
	});

	it.each([null, "", "unknown", "203.0.113.9, 198.51.100.4", "999.1.1.1", "<script>"])(
		"under one count for what is no address: %s",
		(address) => {
			expect(peerOf(address)).toBe("unknown");
		},
	);
});

it("takes no other form of device token than those given out", () => {
	const token = "a".repeat(43);
	expect(visitorOf(new Headers(), token).deviceToken).toBe(token);
	for (const other of [undefined, "", "a".repeat(42), "a".repeat(44), `${"a".repeat(42)}!`, "../../../etc/passwd"])
		expect(visitorOf(new Headers(), other).deviceToken).toBeNull();
});

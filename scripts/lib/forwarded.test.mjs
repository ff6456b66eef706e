import { describe, expect, it } from "vitest";
import { peerAddress, rewriteForwarded } from "./forwarded.mjs";

describe("the peer's address", () => {
	it.each([
		["no proxy of ours: the header is a claim", "6.6.6.6", "198.51.100.7", 0, "198.51.100.7"],
		["one proxy: its last entry", "6.6.6.6, 203.0.113.9", "10.0.0.1", 1, "203.0.113.9"],
		["two proxies: the last but one", "6.6.6.6, 203.0.113.9, 10.0.0.2", "10.0.0.1", 2, "203.0.113.9"],
		["one proxy that adds nothing: the proxy itself", undefined, "10.0.0.1", 1, "10.0.0.1"],
		["fewer entries than proxies: the first of them", "203.0.113.9", "10.0.0.1", 3, "203.0.113.9"],
		["an IPv4 address in IPv6 clothes is one", undefined, "::ffff:198.51.100.7", 0, "198.51.100.7"],
		["an IPv6 address stays one", undefined, "2001:db8::1", 0, "2001:db8::1"],
	])("%s", (_, header, socket, hops, expected) => {
		expect(peerAddress(header, socket, hops)).toBe(expected);
	});
});

describe("forwarded headers", () => {
	const claims = {
		"x-forwarded-for": "6.6.6.6",
		"x-forwarded-host": "evil.example",
		"x-forwarded-proto": "https",
		"x-real-ip": "6.6.6.6",
		forwarded: "for=6.6.6.6",
		host: "soz.example",
	};

	it("are all replaced by what the socket says where no proxy is trusted", () => {
		const headers = { ...claims };
		rewriteForwarded(headers, { socketAddress: "198.51.100.7", hops: 0 });
		expect(headers).toEqual({ host: "soz.example", "x-forwarded-for": "198.51.100.7", "x-forwarded-proto": "http" });
	});

	it("keep what our own proxy wrote last, and nothing before it", () => {
		const headers = { ...claims, "x-forwarded-proto": "http, https", "x-forwarded-host": "evil.example, soz.example" };
		rewriteForwarded(headers, { socketAddress: "10.0.0.1", hops: 1 });
		expect(headers).toEqual({
			host: "soz.example",
			"x-forwarded-for": "6.6.6.6",
			"x-forwarded-host": "soz.example",
			"x-forwarded-proto": "https",
		});
	});
});

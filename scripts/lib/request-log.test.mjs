import { describe, expect, it } from "vitest";
import { pathForLog, requestId } from "./request-log.mjs";

describe("the path in the log", () => {
	it.each([
		["/commitments/KAZ-0001?q=secret", "/commitments/KAZ-0001"],
		["/r/abc_DEF-123", "/r/[redacted]"],
		["/r/abc/data.json?x=1", "/r/[redacted]/data.json"],
		["//r//abc/unlock", "//r//[redacted]/unlock"],
		["/%72/abc", "/r/[redacted]"],
		["/R/abc", "/R/[redacted]"],
		["/r%2Fabc", "/r/[redacted]"],
		["/join/abc", "/join/[redacted]"],
		["/feeds/abc.ics", "/feeds/[redacted].ics"],
		["/reports/12", "/reports/12"],
		["/%zz", "/%zz"],
	])("of %s is %s", (url, expected) => {
		expect(pathForLog(url)).toBe(expected);
	});
});

describe("the id of a request", () => {
	function make() {
		return "new";
	}

	it("is new where no proxy of ours stands in front", () => {
		expect(requestId("from-outside-1", 0, make)).toBe("new");
	});

	it("is the proxy's own where one does", () => {
		expect(requestId("from-proxy-1", 1, make)).toBe("from-proxy-1");
	});

	it("is new where the proxy's could not stand in a log line or header", () => {
		for (const bad of ["short", 'a"b c', "x".repeat(61), undefined, ["from-proxy-1", "from-proxy-2"]])
			expect(requestId(bad, 1, make)).toBe("new");
	});
});

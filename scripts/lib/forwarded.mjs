// Everything by which a client could claim to be someone else, or to have asked for another address.
const CLAIMS = [
	"forwarded",
	"x-forwarded-for",
	"x-forwarded-host",
	"x-forwarded-port",
	"x-forwarded-proto",
	"x-forwarded-protocol",
	"x-forwarded-scheme",
	"x-forwarded-server",
	"x-forwarded-ssl",
	"x-original-host",
	"x-original-url",
	"x-rewrite-url",
	"x-real-ip",
	"x-client-ip",
	"x-cluster-client-ip",
	"true-client-ip",
	"cf-connecting-ip",
	"fastly-client-ip",
	"front-end-https",
];

function entries(header) {
	const text = Array.isArray(header) ? header.join(",") : (header ?? "");
	return text
		.split(",")
		.map((entry) => entry.trim())
		.filter(Boolean);
}

function plainAddress(address = "") {
	return address.startsWith("::ffff:") && address.includes(".") ? address.slice("::ffff:".length) : address;
}

/**
 * The peer's address, given how many proxies in front are ours: each of them adds at the end of `X-Forwarded-For` whom
 * it heard from, so the entry that many places before the socket's own address is the last that can be believed.
 */
export function peerAddress(header, socketAddress, hops) {
	const chain = hops > 0 ? [...entries(header), plainAddress(socketAddress)] : [plainAddress(socketAddress)];
	return chain[Math.max(0, chain.length - 1 - hops)];
}

// What the outermost of our proxies wrote; whatever stands before it came from outside.
function written(header, hops) {
	const all = entries(header);
	return all[Math.max(0, all.length - hops)];
}

/** Rewrites the headers of a request in place, so that everything after can take them at their word. */
export function rewriteForwarded(headers, { socketAddress, hops }) {
	const peer = peerAddress(headers["x-forwarded-for"], socketAddress, hops);
	const proto = hops > 0 ? written(headers["x-forwarded-proto"], hops) : undefined;
	const host = hops > 0 ? written(headers["x-forwarded-host"], hops) : undefined;
	for (const name of CLAIMS) delete headers[name];
	headers["x-forwarded-for"] = peer;
	headers["x-forwarded-proto"] = proto === "https" ? "https" : "http";
	if (host) headers["x-forwarded-host"] = host;
	return peer;
}

/**
 * Measured once on two cores with PostgreSQL beside it, 100,000 commitments with 3 notes and 3 status changes each, on
 * tables made for each program: p50 alone in ms, operations a second with 8 clients, CPU ms per operation.
 */
export const PEERS = {
	list: { "Directus 12": [11.9, 100, 13.3], "Payload 3": [15.6, 65, 19.2] },
	dashboard: { "Directus 12": [155, 6, 294], "Payload 3": [175, 11, 166] },
	search: { "Directus 12": [1008, 2.7, 796], "Payload 3": [513, 5, 443] },
	write: { "Directus 12": [16.4, 80, 17.2], "Payload 3": [30, 51, 30] },
	export: { "Directus 12": [498, 2.2, 517], "Payload 3": [1239, 1.1, 1369] },
};

/** The quickest of them at an operation, p50 in ms; `null` where none was measured. */
export function bestPeer(key) {
	const peers = Object.values(PEERS[key] ?? {});
	return peers.length === 0 ? null : Math.min(...peers.map(([p50]) => p50));
}

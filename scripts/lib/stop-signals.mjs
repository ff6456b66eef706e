const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const LOOK_EVERY = 500;

/**
 * Calls `stop()` once, at the first signal to end, or when the npm that started this is gone (killed, it tells nobody);
 * a second signal ends at once.
 */
export function onStopSignal(stop) {
	let stopping = false;
	function begin() {
		if (stopping) process.exit(130);
		stopping = true;
		stop();
	}
	for (const signal of SIGNALS) process.on(signal, begin);
	if (!process.env.npm_lifecycle_event) return;
	const parent = process.ppid;
	setInterval(() => {
		if (process.ppid !== parent && !stopping) begin();
	}, LOOK_EVERY).unref();
}

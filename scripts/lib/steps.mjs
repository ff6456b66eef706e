const WIDTH = 10;

function seconds(from) {
	return `${((Date.now() - from) / 1000).toFixed(1)} s`;
}

/**
 * Runs one named step and prints its line: the name at the beginning, what became of it and how long it took at the
 * end. `work` gets a function to name what it is at, and answers the closing words.
 */
export async function step(name, work) {
	const begun = Date.now();
	const live = process.stdout.isTTY;
	const label = name.padEnd(WIDTH);
	let shown = 0;
	function say(words) {
		if (live) process.stdout.write(`\r\u001b[2K  … ${label}${words}`);
		// A log has no line to draw over: one line when a long step begins is enough.
		else if (shown++ === 0) process.stdout.write(`  … ${label}${words}\n`);
	}
	try {
		const words = await work(say);
		process.stdout.write(`${live ? "\r\u001b[2K" : ""}  ✓ ${label}${words} · ${seconds(begun)}\n`);
	} catch (error) {
		process.stdout.write(`${live ? "\r\u001b[2K" : ""}  ✗ ${label}failed after ${seconds(begun)}\n`);
		throw error;
	}
}

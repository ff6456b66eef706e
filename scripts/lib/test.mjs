import { preparing } from "./build.mjs";
import { report } from "./failure.mjs";
import { install } from "./install.mjs";
import { stopAll } from "./run.mjs";
import { step } from "./steps.mjs";
import { onStopSignal } from "./stop-signals.mjs";

const STEPS = ["lint", "types", "walls", "dead", "drift", "unit", "server", "browser"];

function stopInOrder(closers) {
	onStopSignal(async () => {
		await stopAll();
		for (const close of closers.reverse()) await close().catch(() => {});
		process.exit(130);
	});
}

async function runStep(name, work) {
	let counted = { passed: 0, failed: 1 };
	try {
		await step(name, async (say) => {
			counted = await work(say);
			if (counted.failed > 0) throw new Error(`${counted.failed} failed`);
			return counted.passed === 1 ? "passed" : `${counted.passed} passed`;
		});
	} catch (error) {
		// A runner has shown what failed; anything else is shown here.
		if (counted.failed === 0 || error.message !== `${counted.failed} failed`) report(error);
		counted.failed ||= 1;
	}
	return counted;
}

/** `npm test`: every step, whatever became of the one before, and the sum of them as the last line. */
export async function test(args) {
	const chosen = STEPS.filter((name) => args.includes(name));
	const options = args.filter((word) => !STEPS.includes(word));
	const closers = [];
	stopInOrder(closers);
	const total = { passed: 0, failed: 0 };
	async function count(name, work) {
		const { passed, failed } = await runStep(name, work);
		total.passed += passed;
		total.failed += failed;
		return failed === 0;
	}
	const installed = await preparing(() => step("install", (say) => install(say, { withTests: true }))).then(
		() => true,
		(error) => report(error) === 0,
	);
	if (!installed) total.failed++;
	else {
		const { checks } = await import("./test-checks.mjs");
		const { runners } = await import("./test-runners.mjs");
		const works = { ...checks, ...runners({ options, onEnd: (close) => closers.push(close) }) };
		for (const name of STEPS) if (chosen.length === 0 || chosen.includes(name)) await count(name, works[name]);
	}
	for (const close of closers.reverse()) await close();
	process.stdout.write(`\n${total.passed} passed, ${total.failed} failed\n`);
	process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
}

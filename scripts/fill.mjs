// Usage: npm run fill -- N [--again]
// Fills a database of its own, soz_fill_<N>, with N synthetic commitments; with --again anew even where it is there.
import { preparing } from "./lib/build.mjs";
import { EXIT, Failure, report } from "./lib/failure.mjs";
import { install } from "./lib/install.mjs";
import { stopAll } from "./lib/run.mjs";
import { loadEnvFile } from "./lib/settings.mjs";
import { step } from "./lib/steps.mjs";
import { onStopSignal } from "./lib/stop-signals.mjs";

const MOST = 2_000_000;
const USAGE = "Usage: npm run fill -- N [--again]";

function read(args) {
	const again = args.includes("--again");
	const [count, ...rest] = args.filter((word) => word !== "--again");
	const n = Number(count);
	if (rest.length > 0 || !/^\d{1,7}$/.test(count ?? "") || n < 1 || n > MOST)
		throw new Failure(EXIT.usage, USAGE, `N is how many commitments, from 1 to ${MOST}.`);
	return { n, again };
}

async function main(args) {
	const { n, again } = read(args);
	loadEnvFile();
	await preparing(() => step("install", (say) => install(say, { withTests: true })));
	const { fill } = await import("./lib/fill/fill.mjs");
	const filled = await fill({ n, again });
	const words = filled.made ? "made anew" : `reused as it was made on ${filled.day}; --again makes it anew`;
	process.stdout.write(`\n  ${n} commitments, ${words}.\n`);
	process.stdout.write(`  Owner: ${filled.ownerUrl}\n  Application: ${filled.appUrl}\n`);
	if (filled.made)
		process.stdout.write(`  admin@example.org and the other first accounts sign in with: ${filled.password}\n`);
	process.stdout.write("  Look at it: DATABASE_URL=<application> DATABASE_OWNER_URL=<owner> npm start\n\n");
	await filled.close();
}

onStopSignal(async () => {
	await stopAll();
	process.exit(130);
});

main(process.argv.slice(2)).catch((error) => {
	process.exitCode = report(error);
});

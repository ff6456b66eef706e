// Usage: npm test, or npm test -- STEP … [options of the runner], such as `npm test -- browser -g "sign in"`.
// Steps: lint types walls dead drift unit server browser. From a fresh clone to a verdict, whose last line counts.
const version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
	console.error(`\n✗ This is Node ${process.versions.node}; Söz needs Node 20.19 or later.`);
	process.exit(10);
}
// A log kept in a file is read as text.
if (!process.stdout.isTTY) process.env.NO_COLOR ??= "1";
void import("./lib/test.mjs").then((module) => module.test(process.argv.slice(2)));

// Usage: npm start, or npm run dev (the same database, with hot reload). Settings: .env.example.
// From a fresh clone to a running tracker. This file is read by any Node, so that an old one can be told so.
const version = process.versions.node.split(".").map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
	console.error(`\n✗ This is Node ${process.versions.node}; Söz needs Node 20.19 or later.`);
	console.error("  Install a later one, for instance from https://nodejs.org, and run the command again.");
	process.exit(10);
}
void import("./lib/start.mjs").then((module) => module.start(process.argv.slice(2)));

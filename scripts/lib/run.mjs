import { spawn } from "node:child_process";
import { ROOT } from "./checkout.mjs";

const KEEP = 64_000;
const running = new Set();

/**
 * Runs a command to its end and answers `{ code, signal, output }`, `output` being the last 64 kB of both streams.
 * `show` passes what it prints on to the terminal as well, `onOutput` hands it over in pieces.
 * It runs in a process group of its own, so that Ctrl-C reaches it through `stopAll` and not twice.
 */
export function run(command, args, { env = process.env, cwd = ROOT, show = false, onOutput, ...options } = {}) {
	return new Promise((resolve, reject) => {
		const child = spawn(command, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"], detached: true, ...options });
		let output = "";
		function keep(stream) {
			return (piece) => {
				output = (output + piece).slice(-KEEP);
				onOutput?.(piece.toString());
				if (show) stream.write(piece);
			};
		}
		running.add(child);
		child.stdout.on("data", keep(process.stdout));
		child.stderr.on("data", keep(process.stderr));
		child.on("error", (error) => {
			running.delete(child);
			reject(error);
		});
		child.on("close", (code, signal) => {
			running.delete(child);
			resolve({ code, signal, output });
		});
	});
}

/** Runs a Node script of the checkout or of node_modules with the Node that runs this. */
export function runNode(args, options) {
	return run(process.execPath, args, options);
}

function signalGroup(child, signal) {
	try {
		process.kill(-child.pid, signal);
	} catch {
		// It has ended by itself.
	}
}

/** Ends every command still running, their children too: asked first, after `patience` milliseconds made to. */
export async function stopAll(patience = 3000) {
	const children = [...running];
	for (const child of children) signalGroup(child, "SIGTERM");
	const deadline = Date.now() + patience;
	while (children.some((child) => running.has(child)) && Date.now() < deadline)
		await new Promise((resolve) => setTimeout(resolve, 50));
	for (const child of children) if (running.has(child)) signalGroup(child, "SIGKILL");
}

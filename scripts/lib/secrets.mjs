import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { EXIT, Failure } from "./failure.mjs";

function token() {
	return randomBytes(32).toString("base64url");
}

function generate() {
	return {
		nextauthSecret: token(),
		// Next wants an AES key in plain base64.
		serverActionsKey: randomBytes(32).toString("base64"),
		superuserPassword: token(),
		ownerPassword: token(),
		appPassword: token(),
	};
}

/** The secrets of this installation, made once and kept in `folder`/secrets.json, which only its owner can read. */
export function readSecrets(folder) {
	const path = join(folder, "secrets.json");
	const draft = `${path}.${process.pid}`;
	try {
		return JSON.parse(readFileSync(path, "utf8"));
	} catch (error) {
		if (error.code !== "ENOENT") throw new Failure(EXIT.database, `${path} cannot be read: ${error.message}`);
	}
	writeFileSync(draft, `${JSON.stringify(generate(), null, "\t")}\n`, { mode: 0o600 });
	try {
		// A link is made once: of two first starts one wins, and both read what it wrote.
		linkSync(draft, path);
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	} finally {
		rmSync(draft, { force: true });
	}
	return JSON.parse(readFileSync(path, "utf8"));
}

import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";

const ITERATIONS = 4096;

function hmac(key, text) {
	return createHmac("sha256", key).update(text).digest();
}

/**
 * What PostgreSQL stores for a password under SCRAM-SHA-256 (RFC 5803). A role made with it never sends the password
 * itself over the wire, nor into the server's log. Only for ASCII passwords, which need no normalising.
 */
export function scramVerifier(password, salt = randomBytes(16)) {
	const salted = pbkdf2Sync(password, salt, ITERATIONS, 32, "sha256");
	const storedKey = createHash("sha256").update(hmac(salted, "Client Key")).digest("base64");
	const serverKey = hmac(salted, "Server Key").toString("base64");
	return `SCRAM-SHA-256$${ITERATIONS}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}

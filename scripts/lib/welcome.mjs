/** The address to open in a browser on this machine. */
export function address(host, port) {
	const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host;
	return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
}

/** How to sign in, to accounts made just now or, with `null`, to those there are. */
export function howToSignIn(accounts) {
	if (!accounts) return "Sign in with your account. A new password for one: npm run user -- reset EMAIL";
	const { emails, password } = accounts;
	const list = emails.map((email) => `    ${email}`).join("\n");
	const secret = password
		? `the password ${password}\n  It is shown this once: keep it.`
		: "the password in DEMO_PASSWORD.";
	return `Sign in as\n${list}\n  with ${secret}`;
}

function shownHost(host) {
	if (host === "0.0.0.0" || host === "::") return "localhost";
	return host.includes(":") ? `[${host}]` : host;
}

function howToSignIn(accounts) {
	if (!accounts) return "Sign in with your account. A new password for one: npm run user -- reset EMAIL";
	const { emails, password } = accounts;
	const list = emails.map((email) => `    ${email}`).join("\n");
	const secret = password
		? `the password ${password}\n  It is shown this once: keep it.`
		: "the password in DEMO_PASSWORD.";
	return `Sign in as\n${list}\n  with ${secret}`;
}

/** What `npm start` ends with: the address, and how to sign in. `accounts` are those made just now, if any. */
export function welcome({ host, port, accounts }) {
	return `\n  Söz is at http://${shownHost(host)}:${port}\n  ${howToSignIn(accounts)}\n  Ctrl-C stops it.\n\n`;
}

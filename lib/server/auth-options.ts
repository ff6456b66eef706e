import "server-only";
import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import type { Outcome } from "@/lib/domain/refusal";
import { safeNext } from "@/lib/domain/safe-next";
import { env } from "@/lib/env";
import { log } from "./log";
import { isSecure, SESSION_SECONDS } from "./session-cookie";
import { signOut } from "./sessions";
import { type SignedIn, signIn } from "./sign-in";
import { viewerOfSession } from "./viewer";
import { currentVisitor } from "./visitor";

/** What `signIn` said or threw, of which next-auth itself passes on no more than yes or no. */
export type Heard = { outcome?: Outcome<SignedIn>; error?: unknown };

/**
 * next-auth's settings for one request of its own addresses. Its session token holds the id of a session row and
 * nothing else; whether that session lives, `viewerOfSession` asks the database.
 */
export function authOptions(heard: Heard): NextAuthOptions {
	return {
		secret: env().NEXTAUTH_SECRET,
		session: { strategy: "jwt", maxAge: SESSION_SECONDS },
		useSecureCookies: isSecure(),
		pages: { signIn: "/sign-in", signOut: "/account", error: "/sign-in" },
		providers: [credentials(heard)],
		callbacks: {
			// What a client sends to "update" its session is ignored: the token says what it said when it was made.
			jwt: ({ token, user, trigger }) => ({ sub: trigger === "signIn" ? user.id : token.sub }),
			session: ({ session }) => ({ expires: session.expires }),
			redirect: ({ url, baseUrl }) => `${baseUrl}${safeNext(url)}`,
		},
		events: {
			async signOut({ token }) {
				const viewer = token.sub ? await viewerOfSession(token.sub) : null;
				if (viewer) await signOut(viewer);
			},
		},
		logger: {
			error: (code, details) => log.error({ code, error: String(details) }, "next-auth"),
			warn: (code) => log.debug({ code }, "next-auth"),
			debug: () => undefined,
		},
	};
}

function credentials(heard: Heard) {
	return CredentialsProvider({
		name: "Söz",
		credentials: { email: {}, password: {} },
		async authorize(given) {
			try {
				const outcome = await signIn(await currentVisitor(), { email: given?.email, password: given?.password });
				heard.outcome = outcome;
				return outcome && "done" in outcome ? { id: outcome.done.sessionId } : null;
			} catch (error) {
				// next-auth would answer 401 with the error's words in the address.
				heard.error = error;
				return null;
			}
		},
	});
}

import "server-only";
import type { NextAuthOptions } from "next-auth";
import { env } from "@/lib/env";

declare module "next-auth" {
	interface Session {
		sessionId?: string;
	}
}

export function authOptions(): NextAuthOptions {
	return {
		secret: env().NEXTAUTH_SECRET,
		session: { strategy: "jwt", maxAge: 30 * 24 * 3600 },
		pages: { signIn: "/sign-in" },
		providers: [],
		callbacks: {
			session({ session, token }) {
				return {
					expires: session.expires,
					...(token.sub ? { sessionId: token.sub } : {}),
				};
			},
		},
	};
}

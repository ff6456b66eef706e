/** Attempts to sign in, all failed, that are looked at before the window is over. */
export const WINDOW_SECONDS = 15 * 60;
export const PER_ACCOUNT_AND_PEER = 10;
export const PER_PEER = 100;

const FREE_FOR_PAIR = 4;
const FREE_FOR_ACCOUNT = 10;
const ACCOUNT_DELAYS = [30, 45, 60];

/** Seconds until the next attempt on this account from this peer, after its nth: none for the first four, then doubling. */
export function delayForPair(attempts: number): number {
	return attempts <= FREE_FOR_PAIR ? 0 : 2 ** (attempts - FREE_FOR_PAIR);
}

/**
 * Seconds until the next attempt on this account from any browser that it does not know, after the nth from all of
 * them together. At most a minute: guessing from a thousand places is slowed, and nobody is locked out.
 */
export function delayForAccount(attempts: number): number {
	if (attempts < FREE_FOR_ACCOUNT) return 0;
	return ACCOUNT_DELAYS[Math.min(attempts - FREE_FOR_ACCOUNT, ACCOUNT_DELAYS.length - 1)] ?? 0;
}

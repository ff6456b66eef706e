import "server-only";
import { hash, parseOptions, verify } from "@node-rs/argon2";

// OWASP Password Storage Cheat Sheet, Argon2id: 19 MiB, two passes, one lane. About 11 ms of one core.
// The package's enum of algorithms is ambient: argon2id is its number 2.
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Of a random text nobody kept, with the parameters above: a name without a password costs the time of one that has it.
const DUMMY = "$argon2id$v=19$m=19456,t=2,p=1$dr6AlThsuP1Bp9xpXyrgiA$HiNin6iMiDO9BMPIpEM8kR7bfA7wSCoPYPxN9mzHK6U";

const AT_ONCE = 4;
const WAITING_MAX = 32;

let running = 0;
const waiting: (() => void)[] = [];

/** Thrown where so many passwords wait to be hashed already that another would only wait in vain. */
export class Busy extends Error {}

/** Seconds after which a busy server is worth another try. */
export const BUSY_SECONDS = 2;

/** argon2id in PHC form. Throws `Busy`. */
export function hashPassword(password: string): Promise<string> {
	return inTurn(() => hash(password, PARAMETERS));
}

/** Whether it is the password of that hash; `null` (no such account, no password yet) takes as long and is false. Throws `Busy`. */
export async function isPassword(password: string, hashed: string | null): Promise<boolean> {
	const right = await inTurn(() => verify(hashed ?? DUMMY, password));
	return right && hashed !== null;
}

/** Whether a hash was made with other parameters than today's. */
export function needsRehash(hashed: string): boolean {
	const { algorithm, memoryCost, timeCost, parallelism } = parseOptions(hashed);
	const made = { algorithm, memoryCost, timeCost, parallelism };
	return Object.entries(PARAMETERS).some(([name, value]) => made[name as keyof typeof made] !== value);
}

/** Each hash takes 19 MiB and a core: four at once, a bounded number behind them. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
	if (running < AT_ONCE) running++;
	else await turn();
	try {
		return await work();
	} finally {
		// A slot goes from hand to hand: counted down and up again, a newcomer could slip in between.
		const next = waiting.shift();
		if (next) next();
		else running--;
	}
}

function turn(): Promise<void> {
	if (waiting.length >= WAITING_MAX) throw new Busy("too many passwords at once");
	return new Promise((resolve) => waiting.push(resolve));
}

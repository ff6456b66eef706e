/** Exit codes of the commands, listed for operators in docs/operations.md. */
export const EXIT = {
	unexpected: 1,
	usage: 2,
	wrongNode: 10,
	portTaken: 11,
	diskFull: 12,
	install: 13,
	build: 14,
	database: 15,
	databaseUnreachable: 16,
	databaseTooOld: 17,
	migrate: 18,
	data: 19,
	busy: 20,
};

/** Something the person at the terminal can mend: what happened, what to do, and the exit code. */
export class Failure extends Error {
	constructor(exitCode, message, advice = "") {
		super(message);
		this.name = "Failure";
		this.exitCode = exitCode;
		this.advice = advice;
	}
}

const DISK_FULL = /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded|could not (?:write|extend) file/i;

export function isDiskFull(text) {
	return DISK_FULL.test(text);
}

export function diskFull(where) {
	return new Failure(
		EXIT.diskFull,
		`The disk is full: ${where}.`,
		"Free some space and run the command again; nothing that was saved is lost.",
	);
}

/** Turns any error into a Failure, so that a full disk is named as such wherever it shows. */
function asFailure(error) {
	if (error instanceof Failure) return error;
	if (isDiskFull(`${error?.code ?? ""} ${error?.message ?? error}`)) return diskFull(error.path ?? error.message);
	if ((error?.code === "EACCES" || error?.code === "EPERM") && error.path)
		return new Failure(
			EXIT.usage,
			`This user may not write to ${error.path}.`,
			"Start as the user who made it, or set DATA_DIR to a folder of your own.",
		);
	const failure = new Failure(EXIT.unexpected, error?.message ?? String(error));
	failure.cause = error;
	return failure;
}

/** Prints a failure for people and answers its exit code. */
export function report(error) {
	const failure = asFailure(error);
	process.stderr.write(`\n✗ ${failure.message}\n`);
	if (failure.advice) process.stderr.write(`  ${failure.advice.replaceAll("\n", "\n  ")}\n`);
	if (failure.exitCode === EXIT.unexpected && failure.cause?.stack) process.stderr.write(`${failure.cause.stack}\n`);
	return failure.exitCode;
}

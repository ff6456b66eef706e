/** Does the work for each, at most six under way at once. */
export async function each<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
	const waiting = [...things];
	async function worker() {
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next);
	}
	await Promise.all(Array.from({ length: 6 }, worker));
}

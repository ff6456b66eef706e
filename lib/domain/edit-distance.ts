/**
 * How many letters were mistyped, left out, added, or swapped with their neighbour; `limit + 1` where it is more.
 * Optimal string alignment: Damerau 1964, in the form of Oommen and Loke 1997.
 */
export function editDistance(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, n) => n);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const isSame = a[i - 1] === b[j - 1];
			const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row[j] = Math.min(
				at(above, j) + 1,
				at(row, j - 1) + 1,
				at(above, j - 1) + (isSame ? 0 : 1),
				swapped ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		if (Math.min(...row) > limit) return limit + 1;
		before = above;
		above = row;
	}
	return Math.min(at(above, b.length), limit + 1);
}

/** Every word that swapping two neighbours makes of this one. */
export function swaps(word: string): string[] {
	const letters = [...word];
	return letters.slice(1).flatMap((next, n) => {
		const here = letters[n] ?? "";
		return here === next
			? []
			: [
					letters
						.with(n, next)
						.with(n + 1, here)
						.join(""),
				];
	});
}

function at(row: number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}

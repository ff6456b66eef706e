import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Chances that fall the same for the same seed, whatever else was drawn for other seeds. */
export class Chance {
	#source;

	constructor(seed) {
		this.#source = xoroshiro128plus(seed);
	}

	/** 0 up to, not including, 1. */
	unit() {
		return (this.#source.next() >>> 0) / 4_294_967_296;
	}

	/** A whole number from `from` to `to`, both among them. */
	int(from, to) {
		return from + Math.floor(this.unit() * (to - from + 1));
	}

	is(share) {
		return this.unit() < share;
	}

	pick(list) {
		return list[Math.floor(this.unit() * list.length)];
	}

	/** An index below `count`, the lower the likelier: few have much, many have little. */
	skewed(count, power = 2.2) {
		return Math.floor(this.unit() ** power * count);
	}

	/** One of `[[value, weight], …]`. */
	weighed(pairs) {
		let left = this.unit() * pairs.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [value, weight] of pairs) {
			left -= weight;
			if (left < 0) return value;
		}
		return pairs.at(-1)[0];
	}
}

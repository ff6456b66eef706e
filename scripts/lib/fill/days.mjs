/** Days as whole numbers since 1970-01-01, so that a history can be counted out before it is written. */
const DAY_MS = 86_400_000;

const written = new Map();

function civil(day) {
	let known = written.get(day);
	if (!known) {
		const text = new Date(day * DAY_MS).toISOString().slice(0, 10);
		known = { text, year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)) };
		written.set(day, known);
	}
	return known;
}

export function dayOf(text) {
	return Math.floor(Date.parse(`${text}T00:00:00Z`) / DAY_MS);
}

export function dayText(day) {
	return day === null ? null : civil(day).text;
}

/** An instant of that day, in a minute of the working hours. */
export function instantText(day, minute) {
	const hour = String(4 + Math.floor(minute / 60)).padStart(2, "0");
	return `${civil(day).text} ${hour}:${String(minute % 60).padStart(2, "0")}:00+00`;
}

export function instantMs(day, minute) {
	return day * DAY_MS + (240 + minute) * 60_000;
}

function firstOf(year, month) {
	return Math.floor(Date.UTC(year, month - 1, 1) / DAY_MS);
}

function span(year, month, months) {
	return { first: firstOf(year, month), last: firstOf(year, month + months) - 1 };
}

// ISO 8601-2 writes seasons as months 21–24, quarters as 33–36 and halves as 40–41.
const SPANS = {
	day: (day, { text }) => ({ value: text, first: day, last: day }),
	month: (_, { text, year, month }) => ({ value: text.slice(0, 7), ...span(year, month, 1) }),
	season: (_, { year, month }) => {
		const season = Math.min(4, Math.max(1, Math.floor(month / 3)));
		return { value: `${year}-${20 + season}`, ...span(year, season * 3, 3) };
	},
	quarter: (_, { year, month }) => {
		const quarter = Math.floor((month - 1) / 3);
		return { value: `${year}-${33 + quarter}`, ...span(year, quarter * 3 + 1, 3) };
	},
	half: (_, { year, month }) => {
		const half = month > 6 ? 1 : 0;
		return { value: `${year}-${40 + half}`, ...span(year, half * 6 + 1, 6) };
	},
	year: (_, { year }) => ({ value: String(year), ...span(year, 1, 12) }),
	interval: (_, { year }) => ({ value: `${year}/${year + 2}`, ...span(year, 1, 36) }),
};

/** The date value of that precision around a day: `{ value, first, last, precision }`, the bounds as days. */
export function dateAround(day, precision) {
	return { ...SPANS[precision](day, civil(day)), precision };
}

/** Its columns `<name>_value`, `<name>_first`, `<name>_last`, all null where there is none. */
export function dateColumns(name, date) {
	return {
		[`${name}_value`]: date?.value ?? null,
		[`${name}_first`]: dayText(date?.first ?? null),
		[`${name}_last`]: dayText(date?.last ?? null),
	};
}

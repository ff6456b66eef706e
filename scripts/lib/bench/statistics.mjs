/** The smallest of the values that `share` of them do not exceed (nearest rank, Hyndman & Fan's first definition). */
export function percentile(values, share) {
	if (values.length === 0) return null;
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export function median(values) {
	return percentile(values, 0.5);
}

/** p50, p95 and p99 of durations in milliseconds. */
export function summary(durations) {
	return { p50: percentile(durations, 0.5), p95: percentile(durations, 0.95), p99: percentile(durations, 0.99) };
}

/** `null` where either is missing, or nothing can be divided by. */
export function ratio(a, b) {
	return a == null || b == null || b === 0 ? null : a / b;
}

/** A number as a table shows it: two digits that count. */
export function shown(value, unit = "") {
	if (value === null || value === undefined || Number.isNaN(value)) return "–";
	const digits = value >= 10 || value === 0 ? 0 : value >= 1 ? 1 : 2;
	return `${value.toFixed(digits)}${unit}`;
}

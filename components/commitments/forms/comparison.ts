/** What a form shows once someone was faster: finished words, in the reader's language. */
export type Comparison = {
	/** Who did what when. */
	told: string | null;
	rows: { label: string; now: string; yours: string }[];
};

/** What a form shows after it was sent. Everything typed comes back in `values`, whatever went wrong. */
export type FormState = {
	/** Set once the command has been carried out; a new value each time. */
	saved?: string;
	/** Path as in the JSON API; `""` for the whole form. Messages are in the reader's language. */
	errors?: { path: string; message: string }[];
	values?: Record<string, string[]>;
	/** Someone was faster: the row as it is now. */
	current?: { version: number } & Record<string, unknown>;
};

export const EMPTY_FORM: FormState = {};

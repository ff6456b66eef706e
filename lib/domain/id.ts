const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id. Anything else is nobody's, and PostgreSQL would throw at it. */
export function isId(text: string): boolean {
	return ID.test(text);
}

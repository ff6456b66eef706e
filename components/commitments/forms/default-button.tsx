/**
 * Enter in a field presses a form's first button. Where that would be one that adds a row, this stands before it, unseen
 * and out of the order of keys.
 */
export function DefaultButton() {
	return <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />;
}

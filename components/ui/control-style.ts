/** How text fields, text areas and selects look. */
export const CONTROL =
	"w-full min-w-0 rounded border border-line-strong bg-surface px-3 text-15 text-ink hover:border-muted aria-invalid:border-2 aria-invalid:border-danger disabled:border-line disabled:bg-sunken disabled:text-muted";

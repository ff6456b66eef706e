export type ButtonLook = {
	/** `primary` once a page or dialog; `danger` for what takes something away. */
	variant?: "primary" | "secondary" | "quiet" | "danger";
	size?: "regular" | "small";
};

const BASE =
	"inline-flex items-center justify-self-start justify-center gap-2 rounded border font-medium whitespace-nowrap no-underline select-none disabled:cursor-default disabled:opacity-60 aria-disabled:cursor-default aria-disabled:opacity-60";
const SIZES = { regular: "min-h-9 px-4 py-1 text-15", small: "min-h-7 px-2.5 py-0.5 text-13" };
const VARIANTS = {
	primary: "border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover",
	secondary: "border-line-strong bg-surface text-ink hover:bg-hover",
	quiet: "border-transparent bg-transparent text-ink hover:bg-hover",
	danger: "border-danger bg-surface text-danger hover:bg-danger hover:text-on-danger",
};

export function buttonStyle({ variant = "secondary", size = "regular" }: ButtonLook): string {
	return `${BASE} ${SIZES[size]} ${VARIANTS[variant]}`;
}

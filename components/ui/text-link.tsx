import Link from "next/link";
import type { ComponentProps } from "react";

/** A link within the desk, underlined. */
export function TextLink({ className = "", ...props }: ComponentProps<typeof Link>) {
	return <Link {...props} className={`link ${className}`} />;
}

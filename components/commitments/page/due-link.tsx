import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";

export function DueLink({ href, hasDue }: { href: string; hasDue: boolean }) {
	const t = useTranslations("commitment");
	return <TextLink href={href}>{t(hasDue ? "move_due" : "set_due")}</TextLink>;
}

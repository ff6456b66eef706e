import { useTranslations } from "next-intl";
import { Pager } from "@/components/ui/pager";
import { listAddress } from "@/lib/domain/list-address";
import type { ListAsked, Listed } from "@/lib/domain/noun-view";

type ListEndProps = {
	path: string;
	asked: ListAsked;
	list: Pick<Listed<unknown>, "next" | "previous" | "total">;
	more?: Record<string, string | undefined>;
};

/** How many there are in all, and the ways to the neighbouring pages. */
export function ListEnd({ path, asked, list, more }: ListEndProps) {
	const t = useTranslations("nouns.common");
	const { total, next, previous } = list;
	const address = (cursor: string | null) => cursor && listAddress(path, { ...asked, cursor }, more);
	const range = typeof total === "number" ? t("range", { total }) : t("range_many", { total: total.atLeast });
	return <Pager previous={address(previous)} next={address(next)} range={range} />;
}

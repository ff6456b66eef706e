import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Standing } from "@/lib/domain/noun-view";
import { CommitmentTable } from "./commitment-table";
import { StandingSummary } from "./standing-summary";

type StandingPanelProps = {
	id: string;
	title: string;
	standing: Standing;
	today: string;
	/** The list of all of them. */
	href: string;
	/** What stands here where there are none. */
	empty: ReactNode;
};

/** The commitments of another noun: how they stand, then the first hundred of them. */
export function StandingPanel({ id, title, standing, today, href, empty }: StandingPanelProps) {
	const t = useTranslations("nouns.standing");
	const { total, items } = standing;
	return (
		<Panel id={id} title={title} actions={total > 0 && <TextLink href={href}>{t("all")}</TextLink>}>
			{total === 0 ? (
				empty
			) : (
				<div className="grid gap-5">
					<StandingSummary standing={standing} />
					<CommitmentTable caption={title} rows={items} today={today} />
					{total > items.length && <p className="text-13 text-muted">{t("first", { n: items.length })}</p>}
				</div>
			)}
		</Panel>
	);
}

import { useTranslations } from "next-intl";
import { PageHeader } from "@/components/ui/page-header";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { KeyLink } from "./key-link";

type CommitmentHeaderProps = {
	commitment: CommitmentPage;
	/** The address of a form of its; `undefined` for who may only read. */
	form?: ((name: string) => string) | undefined;
};

export function CommitmentHeader({ commitment, form }: CommitmentHeaderProps) {
	const t = useTranslations("commitment");
	const { agreement, title, ref, description } = commitment;
	return (
		<PageHeader
			crumbs={[
				{ href: "/commitments", label: t("list") },
				...(agreement
					? [{ href: `/agreements/${agreement.id}`, label: agreement.title.text, lang: agreement.title.lang }]
					: []),
			]}
			overline={ref}
			title={<LocalText text={title} />}
			lead={
				description && (
					<span className="text-ink whitespace-pre-line">
						<LocalText text={description} unmarked={!title.wanted} />
					</span>
				)
			}
			actions={
				form && (
					<>
						<KeyLink href={form("status")} hotkey="s" primary>
							{t("record_status")}
						</KeyLink>
						<KeyLink href={form("note")} hotkey="n">
							{t("note")}
						</KeyLink>
						<KeyLink href={form("review")} hotkey="r">
							{t("review")}
						</KeyLink>
						<KeyLink href={form("edit")} hotkey="e">
							{t("edit")}
						</KeyLink>
					</>
				)
			}
		/>
	);
}

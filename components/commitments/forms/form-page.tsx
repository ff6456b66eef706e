import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import type { CommitmentPage } from "@/lib/domain/commitment";
import { LocalText } from "../local-text";
import { AtHand } from "./at-hand";
import { FormKeys } from "./form-keys";

type FormPageProps = {
	commitment: CommitmentPage;
	today: string;
	title: string;
	lead?: ReactNode;
	/** Where one came from and goes back to. */
	back: string;
	children: ReactNode;
};

/** A form about a commitment, with what one needs to see of it at hand. */
export function FormPage({ commitment, today, title, lead, back, children }: FormPageProps) {
	const t = useTranslations("commitment");
	const write = useTranslations("write");
	return (
		<>
			<PageHeader
				crumbs={[
					{ href: "/commitments", label: t("list") },
					{ href: back, label: commitment.ref },
				]}
				title={title}
				lead={lead}
			/>
			<div className="grid gap-x-12 gap-y-8 xl:grid-cols-[minmax(0,42rem)_minmax(16rem,22rem)]">
				<div className="grid min-w-0 content-start gap-8" data-form="">
					{children}
				</div>
				<aside
					aria-label={write("at_hand")}
					className="min-w-0 max-xl:-order-1 max-xl:border-b max-xl:border-line max-xl:pb-5"
				>
					<p className="mb-3 text-15 font-semibold">
						<LocalText text={commitment.title} />
					</p>
					<AtHand commitment={commitment} today={today} />
				</aside>
			</div>
			<FormKeys back={back} />
		</>
	);
}

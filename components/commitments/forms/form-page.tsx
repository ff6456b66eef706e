import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
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
				overline={<LocalText text={commitment.title} />}
				title={title}
				lead={lead}
			/>
			<Disclosure summary={write("at_hand")} className="mb-6 border-b border-line pb-4 xl:hidden">
				<AtHand commitment={commitment} today={today} />
			</Disclosure>
			<div className="grid gap-x-12 xl:grid-cols-[minmax(0,42rem)_minmax(16rem,22rem)]">
				<div className="grid min-w-0 max-w-[42rem] content-start gap-8" data-form="">
					{children}
				</div>
				<aside aria-label={write("at_hand")} className="min-w-0 border-s border-line ps-6 max-xl:hidden">
					<AtHand commitment={commitment} today={today} />
				</aside>
			</div>
			<FormKeys back={back} />
		</>
	);
}

import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EventLinkForm } from "@/components/commitments/forms/event-link-form";
import { FormPage } from "@/components/commitments/forms/form-page";
import { Removable } from "@/components/commitments/forms/removable";
import { EventLink } from "@/components/commitments/page/evidence-list";
import { listEventChoices } from "@/lib/server/commitments/choices";
import { linkEventAction, unlinkEventAction } from "../../actions-links";
import { type FormPageProps, forWriting } from "../for-writing";

export async function generateMetadata({ params }: FormPageProps): Promise<Metadata> {
	const t = await getTranslations("write.event");
	return { title: `${t("title")}, ${(await params).ref}` };
}

export default async function Page(props: FormPageProps) {
	const { viewer, ref, lang, today, commitment, from, back } = await forWriting(props, "edit");
	const words = await getTranslations("words");
	const t = await getTranslations("write.event");
	const events = await listEventChoices(viewer, ref, lang);
	return (
		<FormPage {...{ commitment, today, back }} title={t("title")}>
			<EventLinkForm action={linkEventAction.bind(null, ref)} {...{ from, back, events }} />
			<Removable
				title={t("present")}
				action={unlinkEventAction.bind(null, ref)}
				from={from}
				items={commitment.events.map(({ id, role, event }) => ({
					id,
					name: event.title.text,
					what: (
						<>
							<EventLink event={event} /> <span className="text-13 text-muted">({words(`event_role.${role}`)})</span>
						</>
					),
				}))}
			/>
		</FormPage>
	);
}

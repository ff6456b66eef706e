import { useTranslations } from "next-intl";
import { LocalText } from "@/components/commitments/local-text";
import { TermFields, TermForms } from "@/components/nouns/term-forms";
import { TermText } from "@/components/nouns/term-text";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Field } from "@/components/ui/field";
import { Form } from "@/components/ui/form";
import { FormActions } from "@/components/ui/form-actions";
import { Panel } from "@/components/ui/panel";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextLink } from "@/components/ui/text-link";
import type { FormAction } from "@/components/ui/use-action-form";
import type { MemberView } from "@/lib/domain/body-view";
import type { PartyChoice } from "@/lib/domain/choices";

type MembersProps = {
	members: MemberView[];
	/** Given to those who may change them. */
	edit?: { parties: PartyChoice[]; add: FormAction; end: FormAction; remove: FormAction };
};

/** Who belongs to a body and since when; former members stay, with their dates. */
export function Members({ members, edit }: MembersProps) {
	const t = useTranslations("nouns.body");
	return (
		<Panel id="members" title={t("members")}>
			{members.length === 0 && <p className="text-muted">{t("no_members")}</p>}
			<ul className="grid gap-2">
				{members.map((member) => (
					<li key={member.id}>
						<p className="flex flex-wrap items-baseline gap-x-3">
							<TextLink href={`/parties/${member.party.id}`}>
								<LocalText text={member.party.name} />
							</TextLink>
							<TermText from={member.from} to={member.to} />
							{!member.current && <Badge>{t("former")}</Badge>}
						</p>
					</li>
				))}
			</ul>
			{edit && (
				<div className="mt-4 grid gap-2 print:hidden">
					<AddMember parties={edit.parties} action={edit.add} />
					{members.length > 0 && (
						<Disclosure summary={t("edit_members")}>
							<ul className="grid gap-6">
								{members.map((member) => (
									<li key={member.id}>
										<TermForms
											what={member.party.name}
											to={member.to}
											hidden={{ memberId: member.id }}
											endLabel={t("end_member")}
											end={edit.end}
											remove={edit.remove}
										/>
									</li>
								))}
							</ul>
						</Disclosure>
					)}
				</div>
			)}
		</Panel>
	);
}

function AddMember({ parties, action }: { parties: PartyChoice[]; action: FormAction }) {
	const t = useTranslations("nouns.body");
	const common = useTranslations("nouns.common");
	return (
		<Disclosure summary={t("add_member")}>
			<Form action={action} label={t("add_member")} className="max-w-xl" resetOnSaved>
				<Field name="party" label={t("party")} required>
					<Select
						placeholder={common("choose")}
						options={parties.map(({ code, name }) => ({ value: code, label: `${name.text} (${code})` }))}
						defaultValue=""
					/>
				</Field>
				<TermFields />
				<FormActions>
					<SubmitButton>{t("add_member")}</SubmitButton>
				</FormActions>
			</Form>
		</Disclosure>
	);
}

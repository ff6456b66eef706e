import { useMessages, useTranslations } from "next-intl";
import type { AuditFilters } from "@/lib/domain/audit-filters";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { Select } from "../ui/select";
import { TextLink } from "../ui/text-link";
import { useAuditWords } from "./audit-words";

type AuditFilterProps = { filters: AuditFilters; actors: { id: string; name: string; program: boolean }[] };

/** What the audit is read by; works without JavaScript. */
export function AuditFilter({ filters, actors }: AuditFilterProps) {
	const t = useTranslations("admin.audit.filter");
	const { program } = useAuditWords({});
	const people = actors.map(({ id, name, program: own }) => ({ value: id, label: own ? program(name) : name }));
	const outcomes = [
		{ value: "yes", label: t("refused") },
		{ value: "no", label: t("done") },
	];
	return (
		<search className="mb-6 print:hidden">
			<form
				action="/admin/audit"
				className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] items-end gap-x-4 gap-y-3"
			>
				<Field name="who" label={t("who")} plain>
					<Select
						defaultValue={filters.who ?? ""}
						placeholder={t("anybody")}
						options={[{ value: "nobody", label: t("nobody") }, ...people]}
					/>
				</Field>
				<Field name="action" label={t("action")} plain>
					<Select defaultValue={filters.action ?? ""} placeholder={t("any")} options={useActionOptions()} />
				</Field>
				<Field name="refused" label={t("outcome")} plain>
					<Select defaultValue={filters.refused ?? ""} placeholder={t("either")} options={outcomes} />
				</Field>
				<Field name="from" label={t("from")} plain>
					<Input type="date" defaultValue={filters.from} />
				</Field>
				<Field name="to" label={t("to")} plain>
					<Input type="date" defaultValue={filters.to} />
				</Field>
				<Field name="subject" label={t("subject")} hint={t("subject_hint")} plain className="sm:col-span-2">
					<Input type="search" defaultValue={filters.subject} maxLength={300} />
				</Field>
				<div className="flex items-center gap-4">
					<Button type="submit">{t("do")}</Button>
					{Object.keys(filters).length > 0 && <TextLink href="/admin/audit">{t("clear")}</TextLink>}
				</div>
			</form>
		</search>
	);
}

function useActionOptions() {
	const t = useTranslations("admin.audit.filter");
	const { audit } = useMessages().admin;
	return Object.entries(audit.actions).map(([noun, verbs]) => ({
		label: audit.nouns[noun as keyof typeof audit.nouns],
		options: [
			{ value: noun, label: t("all_of") },
			...Object.entries(verbs).map(([verb, label]) => ({ value: `${noun}.${verb}`, label: String(label) })),
		],
	}));
}

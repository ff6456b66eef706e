import { useTimeZone, useTranslations } from "next-intl";
import { type AuditEntry, subjectAddress } from "@/lib/domain/audit-entry";
import { formatInstant } from "@/lib/format";
import { Badge } from "../ui/badge";
import { type Column, DataTable } from "../ui/data-table";
import { TextLink } from "../ui/text-link";
import { AuditDetails } from "./audit-details";
import { useAuditWords } from "./audit-words";

// Two links lie below one another in a card, and each has to be hit.
const TARGET = "inline-block min-h-6 leading-6 break-words";

type AuditTableProps = { entries: AuditEntry[]; names: Record<string, string> };

export function AuditTable({ entries, names }: AuditTableProps) {
	const t = useTranslations("admin.audit");
	const timeZone = useTimeZone() ?? "UTC";
	const { action, speech } = useAuditWords(names);
	const columns: Column<AuditEntry>[] = [
		{
			key: "what",
			head: t("what"),
			names: true,
			cell: (entry) => (
				<span className="inline-flex flex-wrap items-center gap-2">
					{action(entry.action)} {entry.refused && <Badge>{t("refused")}</Badge>}
				</span>
			),
		},
		{ key: "about", head: t("about"), cell: (entry) => <Subject entry={entry} /> },
		{ key: "who", head: t("who"), cell: (entry) => <Actor entry={entry} /> },
		{
			key: "when",
			head: t("when"),
			nowrap: true,
			cell: ({ at }) => <time dateTime={at}>{formatInstant(at, speech.locale, timeZone, "short")}</time>,
		},
		{ key: "details", head: t("details"), cell: (entry) => <AuditDetails entry={entry} names={names} /> },
	];
	return <DataTable caption={t("caption")} rows={entries} columns={columns} rowKey={({ id }) => id} />;
}

function Actor({ entry: { actor } }: { entry: AuditEntry }) {
	const t = useTranslations("admin.audit");
	const { program } = useAuditWords({});
	if (!actor) return <span className="text-muted">{t("nobody")}</span>;
	if (actor.program) return program(actor.name);
	return (
		<TextLink href={`/admin/users/${actor.id}`} className={TARGET}>
			{actor.name}
		</TextLink>
	);
}

function Subject({ entry: { subject } }: { entry: AuditEntry }) {
	const { noun } = useAuditWords({});
	if (!subject) return null;
	const address = subjectAddress(subject);
	const name = subject.ref ?? noun(subject.kind);
	return address ? (
		<TextLink href={address} className={TARGET}>
			{name}
		</TextLink>
	) : (
		name
	);
}

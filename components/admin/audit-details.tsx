import { useTranslations } from "next-intl";
import { type AuditEntry, detailsOf } from "@/lib/domain/audit-entry";
import { Disclosure } from "../ui/disclosure";
import { sayDetail } from "./audit-value";
import { useAuditWords } from "./audit-words";

/** What an entry tells beside who, what and when, in words; and the entry as it is kept. */
export function AuditDetails({ entry, names }: { entry: AuditEntry; names: Record<string, string> }) {
	const t = useTranslations("admin.audit");
	const { field, why, rule, speech } = useAuditWords(names);
	const kind = entry.subject?.kind ?? "";
	const reasons = refusalOf(entry, why, rule);
	return (
		<div className="grid min-w-0 gap-1 text-13">
			{reasons.map((reason) => (
				<p key={reason}>{reason}</p>
			))}
			<ul className="grid gap-0.5">
				{detailsOf(entry).map((detail) => (
					<li key={detail.key} className="line-clamp-4 break-words">
						<span className="text-muted">{field(detail.key)}:</span> {sayDetail(detail, kind, speech)}
					</li>
				))}
			</ul>
			<Disclosure summary={t("exact")} className="text-12 print:hidden">
				<pre lang="en" className="max-h-64 overflow-auto rounded bg-sunken p-2 break-all whitespace-pre-wrap">
					{[
						t("number", { id: entry.id }),
						entry.action,
						entry.requestId && t("request", { id: entry.requestId }),
						JSON.stringify(entry.details, null, 2),
					]
						.filter(Boolean)
						.join("\n")}
				</pre>
			</Disclosure>
		</div>
	);
}

function refusalOf({ refused, details }: AuditEntry, why: (key: string) => string, rule: (key: string) => string) {
	if (!refused) return [];
	const rules = Array.isArray(details.rules) ? details.rules.map(String) : [];
	return rules.length > 0 ? rules.map(rule) : [why(String(details.refused))];
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import type { Dashboard } from "@/lib/domain/dashboard";
import { listPath, type Scope } from "@/lib/domain/filters";
import { OPEN_STATUSES } from "@/lib/domain/vocabulary";

const OPEN: Scope = { status: [...OPEN_STATUSES] };

/** The whole in a sentence; each number leads to what it counts. */
export function Lead({ dashboard }: { dashboard: Dashboard }) {
	const t = useTranslations("dashboard");
	const { total, byStatus, byTimeliness } = dashboard;
	const closed = byTimeliness.closed;
	return t.rich("lead", {
		...{ total, closed, open: total - closed, fulfilled: byStatus.fulfilled },
		to_all: (words) => <To scope={{}}>{words}</To>,
		to_open: (words) => <To scope={OPEN}>{words}</To>,
		to_closed: (words) => <To scope={{ timeliness: ["closed"] }}>{words}</To>,
		to_fulfilled: (words) => <To scope={{ status: ["fulfilled"] }}>{words}</To>,
	});
}

function To({ scope, children }: { scope: Scope; children: ReactNode }) {
	return (
		<TextLink href={listPath(scope)} className="tabular-nums">
			{children}
		</TextLink>
	);
}

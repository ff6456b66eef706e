import { useTranslations } from "next-intl";
import type { Status } from "@/lib/domain/vocabulary";
import { StatusIcon } from "./status-icon";

type StatusSignProps = {
	status: Status;
	/** `false` for a verdict that no second person has confirmed: drawn dashed, with the word. */
	confirmed?: boolean | null;
};

export function StatusSign({ status, confirmed = null }: StatusSignProps) {
	const t = useTranslations("words");
	const provisional = confirmed === false;
	return (
		<span
			title={provisional ? t("provisional_help") : undefined}
			className={`inline-flex items-start justify-self-start align-bottom gap-1.5 ${provisional ? "rounded border border-dashed border-line-strong px-1.5" : ""}`}
		>
			<StatusIcon status={status} />
			<span>
				{t(`status.${status}`)}
				{provisional && <span className="text-muted">, {t("provisional")}</span>}
			</span>
		</span>
	);
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { FormActions } from "@/components/ui/form-actions";
import { SendButton } from "./send-button";

type SendButtonsProps = { label: string; back: string; danger?: boolean; children?: ReactNode };

/** What ends a form: what sends it, other buttons, the way out. */
export function SendButtons({ label, back, danger = false, children }: SendButtonsProps) {
	const t = useTranslations("write");
	return (
		<FormActions>
			<SendButton label={label} again={t("send_again")} danger={danger} />
			{children}
			<ButtonLink href={back} variant="quiet" data-cancel="">
				{t("cancel")}
			</ButtonLink>
		</FormActions>
	);
}

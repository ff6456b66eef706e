"use client";
import { useFormState } from "@/components/ui/form-context";
import { SubmitButton } from "@/components/ui/submit-button";

type SendButtonProps = {
	label: string;
	/** What it says once someone was faster. */
	again: string;
	danger: boolean;
};

export function SendButton({ label, again, danger }: SendButtonProps) {
	const { state } = useFormState();
	return (
		<SubmitButton variant={danger ? "danger" : "primary"} data-send="">
			{state.current ? again : label}
		</SubmitButton>
	);
}

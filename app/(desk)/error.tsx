"use client";
import { ErrorMessage } from "@/components/shell/error-message";

export default function DeskError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
	return <ErrorMessage digest={error.digest} again={retry} />;
}

"use client";
import { ErrorMessage } from "@/components/shell/error-message";

export default function RootError({ error, retry }: { error: Error & { digest?: string }; retry: () => void }) {
	return (
		<main className="mx-auto max-w-[40rem] px-4 sm:px-8">
			<ErrorMessage digest={error.digest} again={retry} />
		</main>
	);
}

"use client";
import { catchError, type ErrorInfo } from "next/error";
import { Button } from "@/components/ui/button";
import { Panel } from "@/components/ui/panel";

type PartBoundaryProps = { id: string; title: string; what: string; again: string };

function PartFailed({ id, title, what, again }: PartBoundaryProps, { retry }: ErrorInfo) {
	return (
		<Panel id={id} title={title}>
			<p role="alert">{what}</p>
			<Button size="small" onClick={retry} className="mt-2">
				{again}
			</Button>
		</Panel>
	);
}

/** Where drawing one part of a page breaks, that part says so and can be tried again. */
export const PartBoundary = catchError(PartFailed);

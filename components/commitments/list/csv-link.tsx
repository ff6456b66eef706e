import { useLocale, useTranslations } from "next-intl";
import { type Filters, filterQuery, refine } from "@/lib/domain/filters";

/** All that the list holds, whichever page of it is shown, as a file. */
export function CsvLink({ filters }: { filters: Filters }) {
	const t = useTranslations("list");
	const query = filterQuery(refine(filters, { limit: undefined, view: undefined }));
	const href = `/api/v1/export/commitments.csv?${query}${query && "&"}lang=${useLocale()}`;
	return (
		<p className="mt-2 text-13 print:hidden">
			<a href={href} download className="underline underline-offset-2">
				{t("csv")}
			</a>
		</p>
	);
}

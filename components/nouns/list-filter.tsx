import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { TextLink } from "@/components/ui/text-link";
import { listAddress } from "@/lib/domain/list-address";
import type { ListAsked } from "@/lib/domain/noun-view";

type ListFilterProps = {
	path: string;
	asked: ListAsked;
	/** What one may search by. */
	label: string;
	/** Parameters of this list alone, kept while searching. */
	more?: Record<string, string | undefined>;
};

/** Search in a list, and the way between what is current and what was put away. Works without JavaScript. */
export function ListFilter({ path, asked, label, more = {} }: ListFilterProps) {
	const t = useTranslations("nouns.common");
	const [place, kept] = path.split("?");
	return (
		<div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 print:hidden">
			<search className="min-w-0 flex-1">
				<form action={place} className="flex max-w-xl flex-wrap gap-2">
					{[...new URLSearchParams(kept)].map(([name, value]) => (
						<input key={`${name}=${value}`} type="hidden" name={name} value={value} />
					))}
					{Object.entries({ ...more, archived: asked.archived ? "true" : undefined }).map(
						([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
					)}
					<Input
						type="search"
						name="q"
						defaultValue={asked.q}
						aria-label={label}
						placeholder={label}
						className="min-w-0 flex-1 basis-56"
					/>
					<Button type="submit">{t("search_do")}</Button>
					{asked.q && (
						<TextLink
							href={listAddress(path, { ...asked, q: undefined, cursor: undefined }, more)}
							className="self-center"
						>
							{t("clear")}
						</TextLink>
					)}
				</form>
			</search>
			<TextLink
				href={listAddress(path, { ...asked, archived: !asked.archived, cursor: undefined }, more)}
				className="text-13"
			>
				{asked.archived ? t("current_list") : t("archived_list")}
			</TextLink>
		</div>
	);
}

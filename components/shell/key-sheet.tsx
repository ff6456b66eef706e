import { useTranslations } from "next-intl";
import { TextLink } from "../ui/text-link";
import { KEY_SHEET } from "./open-key-sheet";

const GROUPS = [
	{
		name: "anywhere",
		keys: [
			["/", "search"],
			["?", "sheet"],
		],
	},
	{
		name: "on_lists",
		keys: [
			["j", "next_row"],
			["k", "previous_row"],
			["Enter", "open_row"],
			["x", "select_row"],
		],
	},
	{
		name: "on_items",
		keys: [
			["s", "status"],
			["n", "note"],
			["r", "review"],
			["e", "edit"],
		],
	},
] as const;

/** All the keys on one sheet, and where to turn them off. */
export function KeySheet() {
	const t = useTranslations("shell.keys");
	const ui = useTranslations("ui");
	return (
		<dialog id={KEY_SHEET} aria-labelledby={`${KEY_SHEET}-title`} className="dialog">
			<div className="px-5 py-4">
				<h2 id={`${KEY_SHEET}-title`} className="text-18">
					{t("title")}
				</h2>
				<p className="mt-1 text-muted">{t("intro")}</p>
				{GROUPS.map(({ name, keys }) => (
					<section key={name} className="mt-4">
						<h3 className="text-13 text-muted">{t(name)}</h3>
						<dl className="mt-1 grid gap-1">
							{keys.map(([key, does]) => (
								<div key={key} className="flex items-baseline gap-3">
									<dt className="w-16 shrink-0">
										<kbd>{key}</kbd>
									</dt>
									<dd>{t(does)}</dd>
								</div>
							))}
						</dl>
					</section>
				))}
				<div className="mt-5 flex flex-wrap items-center justify-between gap-3 border-t border-line pt-4">
					<TextLink href="/account">{t("off")}</TextLink>
					<form method="dialog">
						<button type="submit" className="rounded border border-line-strong px-4 py-1.5 font-medium hover:bg-hover">
							{ui("close")}
						</button>
					</form>
				</div>
			</div>
		</dialog>
	);
}

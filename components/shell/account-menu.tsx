import Link from "next/link";
import { useTranslations } from "next-intl";
import type { Role } from "@/lib/domain/vocabulary";
import { KeySheetButton } from "./key-sheet-button";

type AccountMenuProps = { name: string; role: Role; singleKeys: boolean; signOut: () => Promise<void> };

export function AccountMenu({ name, role, singleKeys, signOut }: AccountMenuProps) {
	const t = useTranslations("shell");
	const words = useTranslations("words");
	return (
		<div className="ml-auto shrink-0">
			<button
				type="button"
				popoverTarget="account-menu"
				aria-label={t("account_of", { name })}
				className="account-button"
			>
				<span aria-hidden="true" className="account-initials">
					{initials(name)}
				</span>
				<span className="max-w-48 truncate max-md:hidden">{name}</span>
			</button>
			<div id="account-menu" popover="auto" className="account-menu">
				<p className="px-3 pt-2 font-medium">{name}</p>
				<p className="px-3 pb-2 text-13 text-muted">{words(`role.${role}`)}</p>
				<ul className="border-t border-line pt-1">
					<li>
						<Link href="/account" className="menu-item">
							{t("account")}
						</Link>
					</li>
					{singleKeys && (
						<li>
							<KeySheetButton label={t("keys.open")} />
						</li>
					)}
					<li>
						<form action={signOut}>
							<button type="submit" className="menu-item">
								{t("sign_out")}
							</button>
						</form>
					</li>
				</ul>
			</div>
		</div>
	);
}

function initials(name: string): string {
	const words = name.split(/\s+/).filter(Boolean);
	return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}

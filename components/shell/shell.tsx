import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { PinnedView } from "@/lib/domain/view";
import type { Role } from "@/lib/domain/vocabulary";
import { AccountMenu } from "./account-menu";
import { CloseOnLeaving } from "./close-on-leaving";
import { Hotkeys } from "./hotkeys";
import { KeySheet } from "./key-sheet";
import { SearchBox } from "./search-box";
import { SideBar } from "./side-bar";
import { SkipLink } from "./skip-link";

type ShellProps = {
	account: { name: string; role: Role; compactRows: boolean; singleKeys: boolean };
	/** The saved views that the reader keeps at hand. */
	views: readonly PinnedView[];
	signOut: () => Promise<void>;
	children: ReactNode;
};

/** The frame of the signed-in pages. */
export function Shell({ account, views, signOut, children }: ShellProps) {
	const t = useTranslations("shell");
	return (
		<div className="shell" data-rows={account.compactRows ? "compact" : undefined}>
			<SkipLink />
			<header className="shell-head">
				<button type="button" popoverTarget="menu" className="icon-button lg:hidden" aria-label={t("menu")}>
					<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" stroke="currentColor" strokeWidth="1.5">
						<path d="M2 4h12M2 8h12M2 12h12" />
					</svg>
				</button>
				<SearchBox />
				<AccountMenu name={account.name} role={account.role} singleKeys={account.singleKeys} signOut={signOut} />
			</header>
			<SideBar views={views} isAdmin={account.role === "admin"} />
			<main id="content" tabIndex={-1} className="shell-main">
				{children}
			</main>
			<CloseOnLeaving />
			{account.singleKeys && (
				<>
					<KeySheet />
					<Hotkeys />
				</>
			)}
		</div>
	);
}

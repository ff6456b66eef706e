import type { ReactNode } from "react";
import { signOutAction } from "@/app/(auth)/actions";
import { Shell } from "@/components/shell/shell";
import { requireViewer } from "@/lib/server/viewer";
import { listPinnedViews } from "@/lib/server/views/read";

export default async function DeskLayout({ children }: { children: ReactNode }) {
	const viewer = await requireViewer();
	const { name, role, compactRows, singleKeys } = viewer;
	return (
		<Shell
			account={{ name, role, compactRows, singleKeys }}
			views={await listPinnedViews(viewer)}
			signOut={signOutAction}
		>
			{children}
		</Shell>
	);
}

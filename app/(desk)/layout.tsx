import type { ReactNode } from "react";
import { signOutAction } from "@/app/(auth)/actions";
import { Shell } from "@/components/shell/shell";
import { requireViewer } from "@/lib/server/viewer";

export default async function DeskLayout({ children }: { children: ReactNode }) {
	const { name, role, compactRows, singleKeys } = await requireViewer();
	return (
		<Shell account={{ name, role, compactRows, singleKeys }} signOut={signOutAction}>
			{children}
		</Shell>
	);
}

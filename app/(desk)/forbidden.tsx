import { ForbiddenMessage } from "@/components/shell/forbidden-message";
import { requireViewer } from "@/lib/server/viewer";

export default async function Forbidden() {
	const { role } = await requireViewer();
	return <ForbiddenMessage role={role} />;
}

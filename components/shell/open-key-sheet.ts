export const KEY_SHEET = "key-sheet";

export function openKeySheet(): void {
	const sheet = document.getElementById(KEY_SHEET);
	if (sheet instanceof HTMLDialogElement && !sheet.open) sheet.showModal();
}

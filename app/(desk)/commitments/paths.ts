import type { SearchParams } from "@/lib/domain/filters";

/** The state of the list one came from, carried along from page to form and back. */
export function cameFrom(search: SearchParams): string {
	const given = [search.from ?? []].flat()[0] ?? "";
	return given.length <= 2000 ? given : "";
}

/** The address of a commitment or of one of its forms, with the list one came from. */
export function pathOf(ref: string, from: string, form = "", more: Record<string, string> = {}): string {
	const query = new URLSearchParams({ ...more, ...(from && { from }) }).toString();
	return `/commitments/${ref}${form && `/${form}`}${query && `?${query}`}`;
}

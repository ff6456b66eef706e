import { nounCreation, nounList } from "@/lib/server/api/noun-routes";
import { getEvent, listEvents } from "@/lib/server/events/read";
import { createEvent } from "@/lib/server/events/write";

export const GET = nounList((viewer, asked, reading, request) => {
	const given = new URL(request.url).searchParams.get("when");
	const when = given === "ahead" || given === "passed" ? given : undefined;
	return listEvents(viewer, { ...asked, ...(when && { when }) }, reading);
});

export const POST = nounCreation("events", createEvent, getEvent);

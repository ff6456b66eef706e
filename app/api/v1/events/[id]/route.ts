import { nounChange, nounItem } from "@/lib/server/api/noun-routes";
import { getEvent } from "@/lib/server/events/read";
import { editEvent } from "@/lib/server/events/write";

export const GET = nounItem(getEvent);

export const PATCH = nounChange("event", editEvent, getEvent);

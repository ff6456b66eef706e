// Search engines, and the programs of mail and chat that open an address before anybody has clicked on it. Most name
// themselves by one of the first words.
const ROBOTS =
	/bot\b|bot[/;_-]|crawl|spider|slurp|preview|scanner|urlscan|safelinks|facebookexternalhit|meta-external|whatsapp|telegram|viber|skype|vkshare|embedly|pingdom|uptime|monitor|lighthouse|headlesschrome|proofpoint|mimecast|barracuda|ms-office|microsoft office|outlook|google-|googleother|feedfetcher|yandex\.com\/bots|bingpreview|baidu|duckduck|curl\/|wget\//i;

/** Whether a User-Agent is known to open addresses unread; so is one that does not name itself at all. */
export function isKnownRobot(userAgent: string | null): boolean {
	return userAgent === null || userAgent.trim() === "" || ROBOTS.test(userAgent);
}

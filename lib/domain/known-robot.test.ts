import { expect, test } from "vitest";
import { isKnownRobot } from "./known-robot";

test.each([
	"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
	"Mozilla/5.0 (compatible; YandexBot/3.0; +http://yandex.com/bots)",
	"Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
	"TelegramBot (like TwitterBot)",
	"WhatsApp/2.23.20.0",
	"facebookexternalhit/1.1",
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64) SkypeUriPreview Preview/0.5",
	"Mozilla/5.0 (Windows NT 6.1; WOW64) BingPreview/1.0b",
	"Mozilla/4.0 (compatible; ms-office; MSOffice 16)",
	"curl/8.5.0",
	"",
	null,
])("%j opens addresses unread", (userAgent) => {
	expect(isKnownRobot(userAgent)).toBe(true);
});

test.each([
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
	"Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
	"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 YaBrowser/25.8 Safari/537.36",
	"Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 CubotPhone/1",
])("%j is somebody's", (userAgent) => {
	expect(isKnownRobot(userAgent)).toBe(false);
});

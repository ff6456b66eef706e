// First match wins: later browsers name earlier ones in what they send.
const BROWSERS: readonly [RegExp, string][] = [
	[/\bEdg(e|A|iOS)?\//, "Edge"],
	[/\b(OPR|Opera)\//, "Opera"],
	[/\bYaBrowser\//, "Yandex"],
	[/\bSamsungBrowser\//, "Samsung Internet"],
	[/\bVivaldi\//, "Vivaldi"],
	[/\b(Firefox|FxiOS)\//, "Firefox"],
	[/\b(HeadlessChrome|Chrome|CriOS|Chromium)\//, "Chrome"],
	[/\bVersion\/[\d.]+.*Safari\//, "Safari"],
	[/^curl\//, "curl"],
];

const SYSTEMS: readonly [RegExp, string][] = [
	[/\biPhone\b/, "iPhone"],
	[/\biPad\b/, "iPad"],
	[/\bAndroid\b/, "Android"],
	[/\bWindows\b/, "Windows"],
	[/\bCrOS\b/, "ChromeOS"],
	[/\bMac OS X\b|\bMacintosh\b/, "macOS"],
	[/\bLinux\b/, "Linux"],
];

/** A browser and its system by their own names, "Firefox · Windows", from what it says of itself; `""` when it says nothing known. */
export function deviceOf(userAgent: string | null): string {
	const given = (userAgent ?? "").slice(0, 1000);
	return [first(BROWSERS, given), first(SYSTEMS, given)].filter(Boolean).join(" · ");
}

function first(names: readonly [RegExp, string][], given: string): string | undefined {
	return names.find(([pattern]) => pattern.test(given))?.[1];
}

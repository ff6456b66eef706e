import { chromium } from "playwright";
import { findChromium } from "../chromium.mjs";
import { median } from "./statistics.mjs";

const QUIET = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const PAGES = { list: "/commitments?status=in_progress&party=KAZ", dashboard: "/" };
const TIMES = 5;

async function openPage(browser, { origin, cookie, slowness }) {
	const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
	const [name, ...value] = cookie.split("=");
	await context.addCookies([{ name, value: value.join("="), url: origin }]);
	const page = await context.newPage();
	const cdp = await context.newCDPSession(page);
	await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowness });
	return { context, page, cdp };
}

/** Bytes of script as they came over the wire: compressed, headers included. */
async function countScripts(cdp) {
	const scripts = new Set();
	let bytes = 0;
	await cdp.send("Network.enable");
	cdp.on("Network.responseReceived", ({ requestId, type }) => type === "Script" && scripts.add(requestId));
	cdp.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
		if (scripts.has(requestId)) bytes += encodedDataLength;
	});
	return () => bytes;
}

/** The largest contentful paint, as the browser itself tells it once the page is quiet. */
function largestPaint(page) {
	return page.evaluate(
		() =>
			new Promise((resolve) => {
				let last = null;
				new PerformanceObserver((list) => {
					last = list.getEntries().at(-1)?.startTime ?? last;
				}).observe({ type: "largest-contentful-paint", buffered: true });
				setTimeout(() => resolve(last), 300);
			}),
	);
}

/** From a click on the first thing that opens to the next picture. */
async function clickToPaint(page) {
	const target = page.locator("main summary").first();
	if ((await target.count()) === 0) return null;
	await page.evaluate(() => {
		globalThis.paints = [];
		addEventListener(
			"click",
			(event) =>
				requestAnimationFrame(() => {
					const { port1, port2 } = new MessageChannel();
					port1.onmessage = () => globalThis.paints.push(performance.now() - event.timeStamp);
					port2.postMessage(null);
				}),
			{ capture: true },
		);
	});
	for (let n = 0; n < TIMES; n++) {
		await target.click();
		await page.waitForTimeout(100);
	}
	return median(await page.evaluate(() => globalThis.paints));
}

async function look(browser, asked, path) {
	const paints = [];
	let bytes = null;
	let click = null;
	for (let n = 0; n < TIMES; n++) {
		const { context, page, cdp } = await openPage(browser, asked);
		const counted = await countScripts(cdp);
		await page.goto(asked.origin + path, { waitUntil: "load", timeout: 60_000 });
		await page.waitForLoadState("networkidle", { timeout: 20_000 }).catch(() => {});
		paints.push(await largestPaint(page));
		bytes = counted();
		if (n === TIMES - 1) click = await clickToPaint(page);
		await context.close();
	}
	return { lcpMs: median(paints), scriptKb: bytes / 1000, clickMs: click };
}

/** List and dashboard in Chromium, with an empty cache each time, at full and at a quarter of the processor's speed. */
export async function measureBrowser(origin, cookie, say) {
	const { CHROMIUM, CHROMIUM_NO_SANDBOX } = await findChromium(say);
	const args = [...QUIET, "--no-first-run", ...(CHROMIUM_NO_SANDBOX ? ["--no-sandbox"] : [])];
	const browser = await chromium.launch({ executablePath: CHROMIUM, args });
	try {
		const figures = {};
		for (const [key, path] of Object.entries(PAGES))
			figures[key] = {
				full: await look(browser, { origin, cookie, slowness: 1 }, path),
				quarter: await look(browser, { origin, cookie, slowness: 4 }, path),
			};
		return figures;
	} finally {
		await browser.close();
	}
}

// Who may import whom, as docs/architecture.md draws it. Judged on resolved files, types included.

const TESTS = "\\.test\\.[cm]?[jt]sx?$|^lib/server/testing/";
const BUILT_IN = "^node:";

/** Files under `from` may import, of the checkout, only what matches `to`. */
function only(name, comment, from, to) {
	const outside = { pathNot: [...to, "^node_modules/", BUILT_IN], dependencyTypesNot: ["core"] };
	return { name, comment, severity: "error", from: { path: from, pathNot: TESTS }, to: outside };
}

/** Of packages, files under `from` may import only `packages`. */
function packages(name, comment, from, names) {
	const path = "^node_modules/";
	const pathNot = names.map((one) => `^node_modules/(?:@types/)?${one}/`);
	return {
		name,
		comment,
		severity: "error",
		from: { ...from, pathNot: [TESTS, ...(from.pathNot ?? [])] },
		to: { path, pathNot },
	};
}

function never(name, comment, from, to) {
	return { name, comment, severity: "error", from: { pathNot: TESTS, ...from }, to };
}

module.exports = {
	forbidden: [
		never(
			"no-cycles",
			"A cycle has no bottom to begin reading from. One that types alone close is gone once compiled.",
			{},
			{ circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
		),
		never("resolvable", "An import that resolves to nothing.", {}, { couldNotResolve: true }),

		only("domain-alone", "Rules are pure: they know nothing but one another.", "^lib/domain/", ["^lib/domain/"]),
		packages("domain-packages", "One date or parsing library.", { path: "^lib/domain/", pathNot: ["\\.input\\.ts$"] }, [
			"edtf",
		]),
		packages("input-packages", "Zod besides, for what comes in.", { path: "^lib/domain/.*\\.input\\.ts$" }, [
			"edtf",
			"zod",
		]),
		never(
			"domain-no-node",
			"Rules have no clock, files or network.",
			{ path: "^lib/domain/" },
			{ dependencyTypes: ["core"] },
		),

		// lib/i18n.ts is Next's hook for the reader's language, and asks who is reading.
		only("lib-below-server", "What everybody shares knows no server.", "^lib/(?!i18n\\.)[^/]+\\.tsx?$", [
			"^lib/domain/",
			"^lib/[^/]+\\.tsx?$",
			"^messages/",
		]),
		only("server-downwards", "The one door to database and session.", "^lib/server/", [
			"^lib/server/",
			"^lib/domain/",
			"^lib/[^/]+\\.tsx?$",
			"^prisma/generated/",
		]),

		only("ui-without-domain", "Primitives without a domain word.", "^components/ui/", [
			"^components/ui/",
			"^lib/format\\.ts$",
			// What a form's action answers: values and errors, whatever the form is about.
			"^lib/domain/form-state\\.ts$",
		]),
		packages("ui-packages", "React and the library of primitives.", { path: "^components/ui/" }, [
			"react",
			"react-dom",
			"next",
			"next-intl",
			"lucide-react",
			"@base-ui/react",
			"react-markdown",
			"remark-gfm",
			"rehype-sanitize",
		]),
		only("components-show", "Data and actions come as props.", "^components/(?!ui/)", [
			"^components/",
			"^lib/domain/",
			"^lib/(?:format|calendar-words)\\.ts$",
		]),
		never(
			"components-no-inputs",
			"Zod stays on the server.",
			{ path: "^components/" },
			{ path: "\\.input\\.ts$|^node_modules/zod/" },
		),

		never("nothing-from-app", "Routes join; nothing builds on them.", { pathNot: `^app/|${TESTS}` }, { path: "^app/" }),
		never(
			"no-system-in-routes",
			"A route acts for who is asking, never for the system.",
			{ path: "^app/" },
			{ path: "^lib/server/system\\.ts$" },
		),
		never(
			"report-one-door",
			"The shared report reads by its own allow-list.",
			{ path: "^app/r/" },
			{
				path: "^lib/server/",
				pathNot: "^lib/server/shared-report\\.ts$",
			},
		),
		never(
			"app-no-database",
			"Only lib/server touches the database.",
			{ path: "^(?:app|components)/|^proxy\\.ts$" },
			{
				path: "^prisma/|^node_modules/(?:@prisma|pg)/",
			},
		),

		only("first-data-is-data", "Rows and the words they are made of.", "^prisma/seed/", [
			"^prisma/seed/",
			"^lib/domain/",
			"^prisma/generated/",
		]),
		only("journeys-from-outside", "A browser knows no server.", "^e2e/", [
			"^e2e/",
			"^lib/domain/",
			"^prisma/generated/",
		]),
		only("scripts-on-lib", "Commands use what the application uses.", "^scripts/", [
			"^scripts/",
			"^lib/",
			"^prisma/grants\\.mjs$",
		]),
	],
	options: {
		doNotFollow: { path: "(?:^|/)node_modules/|^prisma/generated/" },
		exclude: { path: "^\\.next/|^\\.next-test/|^test-results/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "require", "node", "default", "types"],
		},
	},
};

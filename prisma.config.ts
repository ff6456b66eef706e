import { defineConfig } from "prisma/config";

// The default lets `generate` and `validate` work without a database. The owner migrates; see docs/operations.md.
const url = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || "postgresql://soz@127.0.0.1:5432/soz";

export default defineConfig({
	schema: "prisma/schema.prisma",
	migrations: { path: "prisma/migrations", seed: "node --conditions=react-server --import tsx prisma/seed.mts" },
	datasource: { url },
	// Full text and trigram columns that Prisma cannot describe, and would drop as unknown; and what triggers alone write.
	tables: {
		external: [
			"public.search_rows",
			"public.search_rows_commitments",
			"public.search_rows_passages",
			"public.search_rows_notes",
			"public.search_rows_others",
			"public.search_names",
			"public.search_words",
			"public.tallies",
		],
	},
	experimental: { externalTables: true },
});

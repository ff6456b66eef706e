import { inCheckout } from "./checkout.mjs";

/**
 * The variables under which Prisma works without downloading its engine.
 * `SOZ_PRISMA_ENGINE=official` leaves the choice of engine to Prisma.
 */
export function prismaEnv(env = process.env) {
	const quiet = { CHECKPOINT_DISABLE: "1", PRISMA_HIDE_UPDATE_MESSAGE: "1" };
	if (env.SOZ_PRISMA_ENGINE === "official") return quiet;
	return {
		...quiet,
		PRISMA_SCHEMA_ENGINE_BINARY: env.PRISMA_SCHEMA_ENGINE_BINARY ?? inCheckout("scripts/schema-engine.mjs"),
	};
}

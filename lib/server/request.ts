import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import type { Tx } from "./db";

export type RequestContext = {
	/** The answer's X-Request-Id; kept with audit events. */
	requestId: string | null;
	/** Given where the caller may repeat the call: its key, and the SHA-256 of what was asked. */
	idempotency?: { key: string; fingerprint: Uint8Array<ArrayBuffer> };
	/** Where commands are steps of a larger one: its transaction, which whoever opened it ends, and its run. */
	part?: { tx: Tx; bulkRunId: string };
};

const storage = new AsyncLocalStorage<RequestContext>();

/** Runs `work` so that `transact` claims the idempotency key and `audit` notes the request's id. */
export function inRequest<T>(context: RequestContext, work: () => Promise<T>): Promise<T> {
	return storage.run(context, work);
}

export function requestContext(): RequestContext {
	return storage.getStore() ?? { requestId: null };
}

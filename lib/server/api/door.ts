import "server-only";
import { type Act, may } from "@/lib/domain/permissions";
import type { Outcome } from "@/lib/domain/refusal";
import { isUnavailable } from "../failure";
import { log } from "../log";
import { inRequest } from "../request";
import { Replay } from "../transact";
import { currentViewer, type Viewer } from "../viewer";
import { readJson } from "./body";
import { type Answer, answeredBefore, type Claim, claimOf, keepAnswer } from "./idempotency";
import { isSameOrigin } from "./origin";
import { problem } from "./problem";

export type Params = Record<string, string>;
type RouteContext = { params: Promise<Params> };
export type Handler = (request: Request, context: RouteContext) => Promise<Response>;

export type Read = {
	act?: Act;
	/** The answer's JSON; `null` is a 404. */
	run: (asked: { viewer: Viewer; params: Params; request: Request }) => Promise<unknown>;
};

export type Command<T> = {
	act: Act;
	/** For a thing below another: whether that one is there, judged before the body is read. */
	exists?: (viewer: Viewer, params: Params) => Promise<boolean>;
	run: (viewer: Viewer, params: Params, given: unknown) => Promise<Outcome<T>>;
	/** From what the command did to the answer: 201 with a location, or 200. */
	answer: (asked: { viewer: Viewer; params: Params; request: Request; done: T }) => Promise<Answer>;
};

/** A GET of the JSON API: one gate, one read, one answer. */
export function readRoute({ act = "read", run }: Read): Handler {
	return (request, context) =>
		guarded(request, async () => {
			const viewer = await currentViewer();
			if (!viewer) return problem(request, "not_signed_in");
			if (!may(viewer.role, act)) return problem(request, "forbidden");
			const answer = await run({ viewer, params: await context.params, request });
			if (answer instanceof Response) return answer;
			return answer === null ? problem(request, "not_found") : json({ status: 200, body: answer });
		});
}

/** A POST, PATCH or DELETE of the JSON API: one gate, one parse, one command, one answer, judged in the contract's order. */
export function commandRoute<T>(command: Command<T>): Handler {
	return (request, context) =>
		guarded(request, async () => {
			const viewer = await currentViewer();
			if (!viewer) return problem(request, "not_signed_in");
			if (!isSameOrigin(request)) return problem(request, "forbidden");
			const params = await context.params;
			// The command itself refuses and notes who may not, before it looks at anything.
			if (!may(viewer.role, command.act)) return refuse(request, await command.run(viewer, params, undefined));
			if (command.exists && !(await command.exists(viewer, params))) return problem(request, "not_found");
			const body = await readJson(request);
			if ("problem" in body) return problem(request, body.problem);
			const claim = request.method === "POST" ? claimOf(request, body.json) : null;
			if (claim === "invalid")
				return problem(request, "invalid", { errors: [{ path: "Idempotency-Key", rule: "not_valid" }] });
			return carryOut(command, { viewer, params, request, given: body.json, claim });
		});
}

type Asked = { viewer: Viewer; params: Params; request: Request; given: unknown; claim: Claim | null };

async function carryOut<T>(command: Command<T>, asked: Asked): Promise<Response> {
	const { viewer, params, request, given, claim } = asked;
	const repeated = claim && (await replay(command, asked, claim));
	if (repeated) return repeated;
	const requestId = request.headers.get("x-request-id");
	try {
		const outcome = await inRequest({ requestId, ...(claim && { idempotency: claim }) }, () =>
			command.run(viewer, params, given),
		);
		if (outcome === null || "refused" in outcome) return refuse(request, outcome);
		return await finish(command, asked, outcome.done);
	} catch (error) {
		const other = error instanceof Replay && claim && (await replay(command, asked, claim));
		if (other) return other;
		throw error;
	}
}

async function replay<T>(command: Command<T>, asked: Asked, claim: Claim): Promise<Response | null> {
	const before = await answeredBefore(asked.viewer, claim);
	if (before === null) return null;
	if (before === "reused") return problem(asked.request, "key_reused");
	if ("done" in before) return finish(command, asked, before.done as T);
	return json(before);
}

async function finish<T>(command: Command<T>, { viewer, params, request, claim }: Asked, done: T): Promise<Response> {
	const answer = await command.answer({ viewer, params, request, done });
	if (claim) await keepAnswer(viewer, claim, answer);
	return json(answer);
}

function refuse(request: Request, outcome: Outcome<unknown>): Promise<Response> {
	if (outcome === null || "done" in outcome) return problem(request, "not_found");
	if (outcome.refused === "stale") return problem(request, "stale", { current: outcome.current });
	if (outcome.refused === "forbidden") return problem(request, "forbidden");
	return problem(request, outcome.refused, { errors: outcome.errors });
}

function json({ status, location, body }: Answer): Response {
	return Response.json(body, {
		status,
		headers: { "Cache-Control": "private, no-store", ...(location && { Location: location }) },
	});
}

async function guarded(request: Request, work: () => Promise<Response>): Promise<Response> {
	try {
		return await work();
	} catch (error) {
		if (!isUnavailable(error)) throw error;
		log.error({ requestId: request.headers.get("x-request-id"), error: String(error) }, "database unavailable");
		return problem(request, "nothing_saved");
	}
}

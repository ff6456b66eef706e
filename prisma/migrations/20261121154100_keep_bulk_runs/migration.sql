-- A change of many commitments in one step: what was asked, on which rows as they were seen, and what came of each.
-- Nothing of it lives in a process: whoever asks next goes on where the last one stopped.
CREATE TYPE "bulk_state" AS ENUM ('prepared', 'running', 'done', 'stopped');
CREATE TYPE "bulk_outcome" AS ENUM ('changed', 'same', 'stale', 'archived', 'gone', 'refused', 'failed');

CREATE TABLE "bulk_runs" (
    "id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "state" "bulk_state" NOT NULL DEFAULT 'prepared',
    "change" JSONB NOT NULL,
    "query" VARCHAR(4000),
    "total" INTEGER NOT NULL,
    "undo_of_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_runs_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "bulk_items" (
    "run_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "ref" VARCHAR(24) NOT NULL,
    "commitment_id" UUID,
    "version_seen" INTEGER,
    "before" JSONB,
    "after" JSONB,
    "outcome" "bulk_outcome",
    "errors" JSONB,
    "version_after" INTEGER,
    "action_id" UUID,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_items_pkey" PRIMARY KEY ("run_id", "position")
);

CREATE UNIQUE INDEX "bulk_runs_undo_of_id_key" ON "bulk_runs"("undo_of_id");
CREATE INDEX "bulk_runs_actor_id_created_at_idx" ON "bulk_runs"("actor_id", "created_at");

ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_actor_id_fkey"
  FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_runs" ADD CONSTRAINT "bulk_runs_undo_of_id_fkey"
  FOREIGN KEY ("undo_of_id") REFERENCES "bulk_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_run_id_fkey"
  FOREIGN KEY ("run_id") REFERENCES "bulk_runs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_commitment_id_fkey"
  FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "bulk_items" ADD CONSTRAINT "bulk_items_action_id_fkey"
  FOREIGN KEY ("action_id") REFERENCES "next_actions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE bulk_runs
  ADD CONSTRAINT bulk_runs_total CHECK (total BETWEEN 0 AND 5000),
  ADD CONSTRAINT bulk_runs_started CHECK ((state = 'prepared') = (started_at IS NULL)),
  ADD CONSTRAINT bulk_runs_finished CHECK ((state IN ('done', 'stopped')) = (finished_at IS NOT NULL)),
  ADD CONSTRAINT bulk_runs_not_own_undo CHECK (undo_of_id <> id);
ALTER TABLE bulk_items
  ADD CONSTRAINT bulk_items_position CHECK (position BETWEEN 1 AND 5000),
  ADD CONSTRAINT bulk_items_seen CHECK (num_nonnulls(commitment_id, version_seen, before, after) IN (0, 4)),
  ADD CONSTRAINT bulk_items_done CHECK ((outcome IS NULL) = (done_at IS NULL)),
  ADD CONSTRAINT bulk_items_changed CHECK ((outcome IS NOT DISTINCT FROM 'changed') = (version_after IS NOT NULL));

-- The next ones to do are taken from here, by several drivers at once.
CREATE INDEX bulk_items_pending ON bulk_items (run_id, position) WHERE outcome IS NULL;

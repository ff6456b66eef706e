-- What was recorded lately, the latest first; one's own open actions, the most urgent first; and events that are still
-- ahead. Each is a few rows at the end of a table that grows.
CREATE INDEX due_changes_moved ON due_changes (recorded_at, id) WHERE reason IS NOT NULL;
CREATE INDEX notes_made ON notes (created_at, id) WHERE retracted_at IS NULL;
CREATE INDEX next_actions_open ON next_actions (owner_id, due_on, created_at, id) WHERE done_at IS NULL;
CREATE INDEX events_ahead ON events (coalesce(date_last, 'infinity'::date), id) WHERE archived_at IS NULL AND state IN ('planned', 'put_off');

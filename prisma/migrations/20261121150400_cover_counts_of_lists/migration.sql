-- A list is of what is not archived, unless asked for: its indexes hold just that, and carry the status along, so that a page
-- is walked in order and its total is counted without looking at a row. What is archived is little, and has one of its own.
CREATE INDEX commitments_of_agreement ON commitments (agreement_id, due_last, id) INCLUDE (status) WHERE archived_at IS NULL;
CREATE INDEX commitments_of_body ON commitments (body_id, due_last, id) INCLUDE (status) WHERE archived_at IS NULL;
CREATE INDEX commitments_of_owner ON commitments (owner_id, due_last, id) INCLUDE (status) WHERE archived_at IS NULL;
CREATE INDEX commitments_of_status ON commitments (status, due_last, id) WHERE archived_at IS NULL;
CREATE INDEX commitments_archived ON commitments (due_last, id) WHERE archived_at IS NOT NULL;

DROP INDEX "commitments_agreement_id_due_last_id_idx";
DROP INDEX "commitments_body_id_due_last_id_idx";
DROP INDEX "commitments_owner_id_due_last_id_idx";
DROP INDEX "commitments_status_due_last_id_idx";

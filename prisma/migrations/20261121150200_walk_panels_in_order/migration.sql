-- The first rows of each panel of the dashboard, and of the list behind it, are found by walking an index of just those
-- commitments in the order shown: longest overdue first, looked at longest ago first. The words stand here as they stand in
-- lib/server/commitments/where.ts, so that the planner sees that the one implies the other.
CREATE INDEX commitments_late ON commitments (due_last, id)
  WHERE archived_at IS NULL AND (looked_on > due_last) IS NOT TRUE
    AND status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled');
CREATE INDEX commitments_outcome_unknown ON commitments (due_last, id)
  WHERE archived_at IS NULL AND looked_on > due_last
    AND status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled');
CREATE INDEX commitments_quiet ON commitments (looked_on, id)
  WHERE archived_at IS NULL
    AND status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled');
CREATE INDEX commitments_never_looked ON commitments (due_last, id)
  WHERE archived_at IS NULL AND looked_on IS NULL
    AND status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled');
CREATE INDEX commitments_unconfirmed ON commitments (due_last, id)
  WHERE archived_at IS NULL AND confirmed = false;

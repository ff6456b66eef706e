-- The tables as they stood on a past day, column for column. Two clocks: `day` is the day whose truth is asked for,
-- `known` the instant before which it must have been recorded, null for all that is known now. What follows a history
-- (status, due date, an event's state) asks both; the other fields are those of the row as it was at the end of the day,
-- or at `known` where that came first. `zone` says whose days. docs/decisions/074.
-- Each is one SELECT of joins that are dropped where nobody looks at them, so that PostgreSQL writes it into the query
-- around it and plans both as one.

-- Where it was edited later, the row as it was before the first of those edits.
CREATE FUNCTION commitment_versions_at(until timestamptz) RETURNS SETOF commitment_versions
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT v.* FROM commitment_versions v
  WHERE v.changed_at >= until AND NOT EXISTS (
    SELECT FROM commitment_versions e
    WHERE e.commitment_id = v.commitment_id AND e.changed_at >= until AND e.version < v.version)
$$;

CREATE FUNCTION commitment_rows_at(until timestamptz) RETURNS SETOF commitments
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT c.* FROM commitments c
  WHERE NOT EXISTS (SELECT FROM commitment_versions v WHERE v.commitment_id = c.id AND v.changed_at >= until)
  UNION ALL
  SELECT kept.* FROM commitment_versions_at(until) v, jsonb_populate_record(NULL::commitments, v.row) kept
$$;

CREATE FUNCTION commitment_parties_as_of(day date, known timestamptz, zone text) RETURNS SETOF commitment_parties
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT p.* FROM commitment_parties p
  WHERE NOT EXISTS (
    SELECT FROM commitment_versions v
    WHERE v.commitment_id = p.commitment_id AND v.changed_at >= least(known, (day + 1)::timestamp AT TIME ZONE zone))
  UNION ALL
  SELECT v.commitment_id, (party.kept ->> 'party_id')::uuid, (party.kept ->> 'role')::party_role, party.position::int
  FROM commitment_versions_at(least(known, (day + 1)::timestamp AT TIME ZONE zone)) v,
    jsonb_array_elements(v.row -> 'parties') WITH ORDINALITY party (kept, position)
$$;

CREATE FUNCTION commitment_sectors_as_of(day date, known timestamptz, zone text) RETURNS SETOF commitment_sectors
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT s.* FROM commitment_sectors s
  WHERE NOT EXISTS (
    SELECT FROM commitment_versions v
    WHERE v.commitment_id = s.commitment_id AND v.changed_at >= least(known, (day + 1)::timestamp AT TIME ZONE zone))
  UNION ALL
  SELECT v.commitment_id, kept.sector::sector
  FROM commitment_versions_at(least(known, (day + 1)::timestamp AT TIME ZONE zone)) v,
    jsonb_array_elements_text(v.row -> 'sectors') kept (sector)
$$;

CREATE FUNCTION commitments_as_of(day date, known timestamptz, zone text) RETURNS SETOF commitments
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT c.id, c.ref, c.kind, c.titles, c.descriptions, c.fulfilment_tests, c.lang, c.agreement_id, c.body_id,
    c.strength, c.undertaken_value, c.undertaken_first, c.undertaken_last, c.undertaken_precision, c.undertaken_basis,
    due.value, due.first, due.last, due.precision, CASE WHEN due.value IS NOT NULL THEN due.basis END,
    -- Looked up for the rows that are shown, not for those that are counted.
    (SELECT d.value FROM due_changes d
      WHERE d.commitment_id = c.id AND d.value IS NOT NULL
        AND (d.effective_on <= day OR d.reason IS NULL) AND (d.recorded_at >= known) IS NOT TRUE
      ORDER BY d.recorded_at, d.effective_on, d.id LIMIT 1),
    (SELECT d.last FROM due_changes d
      WHERE d.commitment_id = c.id AND d.value IS NOT NULL
        AND (d.effective_on <= day OR d.reason IS NULL) AND (d.recorded_at >= known) IS NOT TRUE
      ORDER BY d.recorded_at, d.effective_on, d.id LIMIT 1),
    c.expected_count, c.owner_id, c.importance, coalesce(current.status, 'unassessed'), current.id,
    CASE WHEN current.status IN ('partly_fulfilled', 'fulfilled', 'not_fulfilled') THEN EXISTS (
      SELECT FROM confirmations f
      WHERE f.status_change_id = current.id AND (f.confirmed_at >= known) IS NOT TRUE) END,
    looked.reviewed_on, greatest(looked.reviewed_on, (assessed.at AT TIME ZONE zone)::date),
    -- A row that was left alone since then still says it; else the latest of what keeps its own time.
    CASE WHEN c.changed_at < least(known, (day + 1)::timestamp AT TIME ZONE zone) THEN c.changed_at
      ELSE greatest(c.created_at, assessed.at, moved.at, edited.at) END,
    c.version, c.created_at, c.created_by_id, c.archived_at, c.archive_reason, c.undertaken_note
  FROM commitment_rows_at(least(known, (day + 1)::timestamp AT TIME ZONE zone)) c
  LEFT JOIN (
    SELECT DISTINCT ON (s.commitment_id) s.commitment_id, s.id, s.status
    FROM status_changes s
    WHERE s.effective_first <= day AND (s.recorded_at >= known) IS NOT TRUE
    ORDER BY s.commitment_id DESC, s.position DESC
  ) current ON current.commitment_id = c.id
  LEFT JOIN (
    -- The first date came with the undertaking: it has no reason, and whatever day it carries, it is there from then on.
    SELECT DISTINCT ON (d.commitment_id) d.commitment_id, d.value, d.first, d.last, d.precision, d.basis
    FROM due_changes d
    WHERE (d.effective_on <= day OR d.reason IS NULL) AND (d.recorded_at >= known) IS NOT TRUE
    ORDER BY d.commitment_id DESC, d.recorded_at DESC, d.effective_on DESC, d.id DESC
  ) due ON due.commitment_id = c.id
  LEFT JOIN (
    SELECT r.commitment_id, max(r.reviewed_on) AS reviewed_on
    FROM reviews r WHERE r.reviewed_on <= day AND (r.recorded_at >= known) IS NOT TRUE
    GROUP BY r.commitment_id
  ) looked ON looked.commitment_id = c.id
  LEFT JOIN (
    SELECT s.commitment_id, max(s.recorded_at) AS at
    FROM status_changes s WHERE s.recorded_at < least(known, (day + 1)::timestamp AT TIME ZONE zone)
    GROUP BY s.commitment_id
  ) assessed ON assessed.commitment_id = c.id
  LEFT JOIN (
    SELECT d.commitment_id, max(d.recorded_at) AS at
    FROM due_changes d WHERE d.recorded_at < least(known, (day + 1)::timestamp AT TIME ZONE zone)
    GROUP BY d.commitment_id
  ) moved ON moved.commitment_id = c.id
  LEFT JOIN (
    SELECT v.commitment_id, max(v.changed_at) AS at
    FROM commitment_versions v WHERE v.changed_at < least(known, (day + 1)::timestamp AT TIME ZONE zone)
    GROUP BY v.commitment_id
  ) edited ON edited.commitment_id = c.id
  WHERE (c.created_at >= known) IS NOT TRUE
    -- Where nobody knows when it was undertaken: from when something was true of it, or from its recording on.
    AND (c.undertaken_first <= day OR c.undertaken_first IS NULL AND (
      c.created_at < (day + 1)::timestamp AT TIME ZONE zone
      OR c.id IN (
        SELECT s.commitment_id FROM status_changes s
        WHERE s.effective_first <= day AND (s.recorded_at >= known) IS NOT TRUE)))
$$;

CREATE FUNCTION events_as_of(day date, known timestamptz, zone text) RETURNS SETOF events
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT e.id, e.kind, e.titles, e.descriptions, e.lang,
    current.date_value, current.date_first, current.date_last, current.date_precision, current.date_basis,
    current.places, e.body_id, current.state, e.version, e.created_at, e.created_by_id,
    CASE WHEN e.archived_at < least(known, (day + 1)::timestamp AT TIME ZONE zone) THEN e.archived_at END,
    CASE WHEN e.archived_at < least(known, (day + 1)::timestamp AT TIME ZONE zone) THEN e.archive_reason END
  FROM events e
  JOIN (
    -- What was held was held on its day, whenever that came to be known.
    SELECT DISTINCT ON (s.event_id) s.*
    FROM event_state_changes s
    WHERE least(s.effective_on, CASE WHEN s.state = 'held' THEN s.date_last END) <= day
      AND (s.recorded_at >= known) IS NOT TRUE
    ORDER BY s.event_id, s.recorded_at DESC, s.effective_on DESC, s.id DESC
  ) current ON current.event_id = e.id
  WHERE (e.created_at >= known) IS NOT TRUE
$$;

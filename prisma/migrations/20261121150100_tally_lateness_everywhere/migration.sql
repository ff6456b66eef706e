-- Whole months of what is late, under every key: then no number sums the days of years, only those around today.
CREATE OR REPLACE FUNCTION tally_facts(
  dimension text, status status, confirmed boolean, strength strength, due_last date, looked_on date, changed_at timestamptz)
RETURNS TABLE (fact text, word text, flag boolean, at timestamp) LANGUAGE sql STABLE AS $$
  SELECT 'size', '', false, timestamp 'infinity' WHERE $1 IN ('agreement', 'body', 'owner', 'party', 'sector')
  UNION ALL SELECT 'status', $2::text, $3 IS FALSE, timestamp 'infinity'
  UNION ALL SELECT 'due', '', ($6 > $5) IS TRUE, coalesce($5::timestamp, timestamp 'infinity')
    WHERE $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
  UNION ALL SELECT 'late', '', false, date_trunc('month', $5::timestamp)
    WHERE $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
      AND $5 IS NOT NULL AND ($6 > $5) IS NOT TRUE
  UNION ALL SELECT 'looked',
    CASE WHEN $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
      THEN 'open' ELSE 'closed' END,
    false, coalesce($6::timestamp, timestamp 'infinity')
  UNION ALL SELECT 'strength', $4::text, false, timestamp 'infinity' WHERE $1 = 'agreement'
  UNION ALL SELECT 'changed', '', false, date_bin('15 minutes', $7 AT TIME ZONE 'UTC', timestamp '2000-01-01')
    WHERE $1 = 'all'
$$;

DO $outer$
DECLARE
  dimension text;
  late text := $part$
    UNION ALL SELECT %1$L, 'late', %2$s, '', false, date_trunc('month', due_last::timestamp), count(*)::int
    FROM commitments
    WHERE archived_at IS NULL AND due_last IS NOT NULL AND (looked_on > due_last) IS NOT TRUE
      AND status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
    GROUP BY 3, 6
  $part$;
  counted text := rtrim(pg_get_viewdef('counted_tallies'::regclass), '; ');
BEGIN
  FOREACH dimension IN ARRAY ARRAY['all', 'kind', 'strength'] LOOP
    counted := counted || format(late, dimension, CASE dimension WHEN 'all' THEN '''''::text' ELSE dimension || '::text' END);
  END LOOP;
  EXECUTE 'CREATE OR REPLACE VIEW counted_tallies AS ' || counted;
END $outer$;

SELECT rebuild_tallies();

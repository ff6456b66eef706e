-- How many commitments there are under each agreement, body, owner, kind, strength, party and sector, by each fact that the
-- dashboard counts; kept in the transaction that changes a commitment, so that no read counts rows. Archived ones are not
-- in it. Unknown to Prisma, and for the application to read only. See docs/decisions/070-tallies.md.
CREATE TABLE tallies (
  dimension text COLLATE "C" NOT NULL,
  fact text COLLATE "C" NOT NULL,
  -- An id, a sector, a kind or a strength; 'none' for what has none; '' for all.
  key text COLLATE "C" NOT NULL,
  word text COLLATE "C" NOT NULL,
  flag boolean NOT NULL,
  -- A day, the first of a month or a quarter of an hour in UTC; infinity for none.
  at timestamp NOT NULL,
  -- What is there is the sum over all slots: transactions at the same time write each into one of their own.
  slot smallint NOT NULL,
  n integer NOT NULL,
  PRIMARY KEY (dimension, fact, key, word, flag, at, slot)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_threshold = 1000);

-- The keys a commitment counts under.
CREATE FUNCTION tally_keys(id uuid, agreement_id uuid, body_id uuid, owner_id uuid, kind kind, strength strength)
RETURNS TABLE (dimension text, key text) LANGUAGE sql STABLE AS $$
  SELECT 'all', ''
  UNION ALL SELECT 'agreement', coalesce($2::text, 'none')
  UNION ALL SELECT 'body', coalesce($3::text, 'none')
  UNION ALL SELECT 'owner', coalesce($4::text, 'none')
  UNION ALL SELECT 'kind', $5::text
  UNION ALL SELECT 'strength', $6::text
  UNION ALL SELECT 'party', p.party_id::text FROM commitment_parties p WHERE p.commitment_id = $1
  UNION ALL SELECT 'party', 'none' WHERE NOT EXISTS (SELECT FROM commitment_parties p WHERE p.commitment_id = $1)
  UNION ALL SELECT 'sector', s.sector::text FROM commitment_sectors s WHERE s.commitment_id = $1
  UNION ALL SELECT 'sector', 'none' WHERE NOT EXISTS (SELECT FROM commitment_sectors s WHERE s.commitment_id = $1)
$$;

-- What is counted of a commitment under a key of that dimension:
--   size     itself, where there is a breakdown
--   status   its status; the flag: a verdict that no second person has confirmed
--   due      of an open one, the last day of its window; the flag: looked at since
--   late     of an open one that nobody has looked at since, the month of that day, for breakdowns
--   looked   whether it is open, and the day it was last looked at
--   strength of an agreement's
--   changed  of all, the quarter of an hour in which it last changed: in any time zone a day begins with one
CREATE FUNCTION tally_facts(
  dimension text, status status, confirmed boolean, strength strength, due_last date, looked_on date, changed_at timestamptz)
RETURNS TABLE (fact text, word text, flag boolean, at timestamp) LANGUAGE sql STABLE AS $$
  SELECT 'size', '', false, timestamp 'infinity' WHERE $1 IN ('agreement', 'body', 'owner', 'party', 'sector')
  UNION ALL SELECT 'status', $2::text, $3 IS FALSE, timestamp 'infinity'
  UNION ALL SELECT 'due', '', ($6 > $5) IS TRUE, coalesce($5::timestamp, timestamp 'infinity')
    WHERE $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
  UNION ALL SELECT 'late', '', false, date_trunc('month', $5::timestamp)
    WHERE $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
      AND $5 IS NOT NULL AND ($6 > $5) IS NOT TRUE AND $1 IN ('agreement', 'body', 'owner', 'party', 'sector')
  UNION ALL SELECT 'looked',
    CASE WHEN $2 IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
      THEN 'open' ELSE 'closed' END,
    false, coalesce($6::timestamp, timestamp 'infinity')
  UNION ALL SELECT 'strength', $4::text, false, timestamp 'infinity' WHERE $1 = 'agreement'
  UNION ALL SELECT 'changed', '', false, date_bin('15 minutes', $7 AT TIME ZONE 'UTC', timestamp '2000-01-01')
    WHERE $1 = 'all'
$$;

-- The first slot that no other transaction has, kept until this one ends: nobody waits for anybody, and where few write
-- at a time there are few rows to sum.
CREATE FUNCTION tally_slot() RETURNS smallint LANGUAGE plpgsql AS $$
DECLARE slot int := nullif(current_setting('soz.tally_slot', true), '')::int;
BEGIN
  IF slot IS NULL THEN
    slot := 0;
    WHILE NOT pg_try_advisory_xact_lock(hashtext('soz: tallies'), slot) LOOP
      slot := slot + 1;
    END LOOP;
    PERFORM set_config('soz.tally_slot', slot::text, true);
  END IF;
  RETURN slot;
END $$;

-- After each statement what was is taken away and what is now is added; what stayed the same cancels out. Whoever loads
-- in bulk sets soz.loading and fills the tallies at the end by rebuild_tallies().
DO $outer$
DECLARE
  way text;
  sides text;
  -- Owner's rights: the application may not write tallies but by changing commitments.
  head text := 'RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS';
  fired text := 'FOR EACH STATEMENT WHEN (current_setting(''soz.loading'', true) IS DISTINCT FROM ''on'') EXECUTE FUNCTION';
  seen text;
  joined text;
BEGIN
  FOREACH way IN ARRAY ARRAY['insert', 'update', 'delete'] LOOP
    sides := CASE way
      WHEN 'insert' THEN 'SELECT 1 AS sign, * FROM after'
      WHEN 'update' THEN 'SELECT -1 AS sign, * FROM before UNION ALL SELECT 1, * FROM after'
      ELSE 'SELECT -1 AS sign, * FROM before' END;
    seen := CASE way
      WHEN 'insert' THEN 'REFERENCING NEW TABLE AS after'
      WHEN 'update' THEN 'REFERENCING OLD TABLE AS before NEW TABLE AS after'
      ELSE 'REFERENCING OLD TABLE AS before' END;

    EXECUTE format($body$
      CREATE FUNCTION tally_commitments_%1$s() %2$s $$
      DECLARE mine smallint := tally_slot();
      BEGIN
        INSERT INTO tallies AS t (dimension, fact, key, word, flag, at, slot, n)
        SELECT k.dimension, f.fact, k.key, f.word, f.flag, f.at, mine, sum(c.sign)
        FROM (%3$s) c
        CROSS JOIN LATERAL tally_keys(c.id, c.agreement_id, c.body_id, c.owner_id, c.kind, c.strength) k
        CROSS JOIN LATERAL tally_facts(
          k.dimension, c.status, c.confirmed, c.strength, c.due_last, c.looked_on, c.changed_at) f
        WHERE c.archived_at IS NULL
        GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(c.sign) <> 0
        ON CONFLICT (dimension, fact, key, word, flag, at, slot) DO UPDATE SET n = t.n + excluded.n;
        RETURN NULL;
      END $$ $body$, way, head, sides);
    EXECUTE format('CREATE TRIGGER tallies_%1$s AFTER %1$s ON commitments %2$s %3$s tally_commitments_%1$s()',
      way, seen, fired);

    -- The commitment is held, so that its own change at the same time is seen here, or sees this.
    FOREACH joined IN ARRAY ARRAY['party', 'sector'] LOOP
      EXECUTE format($body$
        CREATE FUNCTION tally_%4$s_%1$s() %2$s $$
        DECLARE mine smallint := tally_slot();
        BEGIN
          INSERT INTO tallies AS t (dimension, fact, key, word, flag, at, slot, n)
          WITH sides AS (SELECT sign, commitment_id, %5$s::text AS key FROM (%3$s) s),
          held AS (
            SELECT c.* FROM commitments c
            WHERE c.id IN (SELECT commitment_id FROM sides) AND c.archived_at IS NULL
            FOR NO KEY UPDATE),
          counted AS (
            SELECT commitment_id, sum(sign)::int AS grown, (
              SELECT count(*) FROM %6$s r WHERE r.commitment_id = s.commitment_id)::int AS n
            FROM sides s GROUP BY commitment_id),
          keys AS (
            SELECT commitment_id, key, sign FROM sides
            UNION ALL SELECT commitment_id, 'none', 1 FROM counted WHERE n = 0 AND n - grown > 0
            UNION ALL SELECT commitment_id, 'none', -1 FROM counted WHERE n > 0 AND n - grown = 0)
          SELECT '%4$s', f.fact, k.key, f.word, f.flag, f.at, mine, sum(k.sign)
          FROM keys k JOIN held c ON c.id = k.commitment_id
          CROSS JOIN LATERAL tally_facts(
            '%4$s', c.status, c.confirmed, c.strength, c.due_last, c.looked_on, c.changed_at) f
          GROUP BY 2, 3, 4, 5, 6 HAVING sum(k.sign) <> 0
          ON CONFLICT (dimension, fact, key, word, flag, at, slot) DO UPDATE SET n = t.n + excluded.n;
          RETURN NULL;
        END $$ $body$, way, head, sides, joined,
        CASE joined WHEN 'party' THEN 'party_id' ELSE 'sector' END,
        CASE joined WHEN 'party' THEN 'commitment_parties' ELSE 'commitment_sectors' END);
      EXECUTE format('CREATE TRIGGER tallies_%1$s AFTER %1$s ON %4$s %2$s %3$s tally_%5$s_%1$s()', way, seen, fired,
        CASE joined WHEN 'party' THEN 'commitment_parties' ELSE 'commitment_sectors' END, joined);
    END LOOP;
  END LOOP;
END $outer$;

-- The same counted from the rows, each fact grouped by itself: expanding every row into all its keys and facts, as the
-- triggers do for a few, would take many times as long for all.
DO $outer$
DECLARE
  one record;
  parts text[] := '{}';
  counted text := $part$
    SELECT %1$L AS dimension, fact, key, word, flag, at, n::int FROM (
      WITH rows AS NOT MATERIALIZED (
        SELECT %2$s AS key, c.*, c.status IN ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled')
          AS is_open, (c.looked_on > c.due_last) IS TRUE AS is_looked_at
        FROM commitments c %3$s WHERE c.archived_at IS NULL)
      SELECT 'status' AS fact, coalesce(key::text, %4$L) AS key, status::text AS word, provisional AS flag,
        timestamp 'infinity' AS at, n
      FROM (SELECT key, status, confirmed IS FALSE AS provisional, count(*) AS n FROM rows GROUP BY 1, 2, 3) g
      UNION ALL
      SELECT 'due', coalesce(key::text, %4$L), '', is_looked_at, coalesce(due_last, 'infinity'), n
      FROM (SELECT key, due_last, is_looked_at, count(*) AS n FROM rows WHERE is_open GROUP BY 1, 2, 3) g
      UNION ALL
      SELECT 'looked', coalesce(key::text, %4$L), CASE WHEN is_open THEN 'open' ELSE 'closed' END, false,
        coalesce(looked_on, 'infinity'), n
      FROM (SELECT key, is_open, looked_on, count(*) AS n FROM rows GROUP BY 1, 2, 3) g
      %5$s) g
  $part$;
  broken_down text := $part$
      UNION ALL
      SELECT 'size', coalesce(key::text, 'none'), '', false, 'infinity', n
      FROM (SELECT key, count(*) AS n FROM rows GROUP BY 1) g
      UNION ALL
      SELECT 'late', coalesce(key::text, 'none'), '', false, month, n
      FROM (SELECT key, date_trunc('month', due_last::timestamp) AS month, count(*) AS n
        FROM rows WHERE is_open AND due_last IS NOT NULL AND NOT is_looked_at GROUP BY 1, 2) g
  $part$;
  strengths text := $part$
      UNION ALL
      SELECT 'strength', coalesce(key::text, 'none'), strength::text, false, 'infinity', n
      FROM (SELECT key, strength, count(*) AS n FROM rows GROUP BY 1, 2) g
  $part$;
  changes text := $part$
      UNION ALL
      SELECT 'changed', '', '', false, bucket, n
      FROM (SELECT date_bin('15 minutes', changed_at AT TIME ZONE 'UTC', timestamp '2000-01-01') AS bucket, count(*) AS n
        FROM rows GROUP BY 1) g
  $part$;
BEGIN
  FOR one IN SELECT * FROM (VALUES
    ('all', 'NULL::text', '', '', changes),
    ('agreement', 'c.agreement_id', '', 'none', broken_down || strengths),
    ('body', 'c.body_id', '', 'none', broken_down),
    ('owner', 'c.owner_id', '', 'none', broken_down),
    ('kind', 'c.kind', '', 'none', ''),
    ('strength', 'c.strength', '', 'none', ''),
    ('party', 'r.party_id', 'LEFT JOIN commitment_parties r ON r.commitment_id = c.id', 'none', broken_down),
    ('sector', 'r.sector', 'LEFT JOIN commitment_sectors r ON r.commitment_id = c.id', 'none', broken_down)
  ) d (dimension, key, joined, missing, more) LOOP
    parts := parts || format(counted, one.dimension, one.key, one.joined, one.missing, one.more);
  END LOOP;
  EXECUTE 'CREATE VIEW counted_tallies AS ' || array_to_string(parts, ' UNION ALL ');
END $outer$;

-- Whoever writes at the time is waited for, and waits.
CREATE FUNCTION rebuild_tallies() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  LOCK TABLE commitments, commitment_parties, commitment_sectors IN SHARE MODE;
  DELETE FROM tallies;
  INSERT INTO tallies (dimension, fact, key, word, flag, at, slot, n)
  SELECT dimension, fact, key, word, flag, at, 0, n FROM counted_tallies
  ORDER BY dimension, fact, key, word, flag, at;
END $$;

SELECT rebuild_tallies();

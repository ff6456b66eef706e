-- One dimension after another, each grouped in memory: all at once, a million commitments were sorted on disk.
CREATE OR REPLACE FUNCTION rebuild_tallies() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET work_mem = '256MB' AS $$
DECLARE
  one text;
BEGIN
  LOCK TABLE commitments, commitment_parties, commitment_sectors IN SHARE MODE;
  DELETE FROM tallies;
  FOREACH one IN ARRAY ARRAY['agreement', 'all', 'body', 'kind', 'owner', 'party', 'sector', 'strength'] LOOP
    EXECUTE format('
      INSERT INTO tallies (dimension, fact, key, word, flag, at, slot, n)
      SELECT dimension, fact, key, word, flag, at, 0, n FROM counted_tallies WHERE dimension = %L
      ORDER BY fact, key, word, flag, at', one);
  END LOOP;
END $$;

-- What a subject is called has words and an index of its own: a weight within one vector is no condition that an index
-- can judge, and a word that is common in descriptions would have every one of them read (decision 077).
DROP VIEW search_texts;
DROP FUNCTION reference_vector(text);
DROP FUNCTION search_vector(text, "char");

CREATE FUNCTION search_vector(words text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT to_tsvector('pg_catalog.simple', public.plain(coalesce(words, '')))
$$;

-- "TKM-KAZ-0012" is found by itself and by its tails, "KAZ-0012" and "0012".
CREATE FUNCTION reference_vector(ref text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT array_to_tsvector(array_agg(array_to_string(parts[n:], '-')))
  FROM string_to_array(lower(ref), '-') AS parts, generate_subscripts(parts, 1) AS n
$$;

ALTER TABLE search_rows ADD COLUMN named tsvector NOT NULL DEFAULT '';
-- What waits to be sorted into an index is read through by every search: a quarter of a megabyte, not four.
DROP INDEX search_rows_words;
CREATE INDEX search_rows_words ON search_rows USING gin (words) WITH (gin_pending_list_limit = 256);
CREATE INDEX search_rows_named ON search_rows USING gin (named) WITH (gin_pending_list_limit = 256);

-- `folded` and `named`: what the subject is called, whole lines and words. `words`: these and all else that it says.
CREATE VIEW search_texts AS
  SELECT kind, subject_id, public.plain(called) AS folded, named, named || said AS words
  FROM (
    SELECT 'commitment' AS kind, id AS subject_id, concat_ws(E'\n', '', ref, text_lines(titles), '') AS called,
      reference_vector(ref) || search_vector(concat_ws(' ', ref, text_lines(titles))) AS named,
      search_vector(text_lines(descriptions)) AS said
    FROM commitments
    UNION ALL
    SELECT 'agreement', id, concat_ws(E'\n', '', code, text_lines(titles), ''),
      search_vector(concat_ws(' ', code, text_lines(titles))), search_vector(text_lines(descriptions))
    FROM agreements
    UNION ALL
    SELECT 'event', id, concat_ws(E'\n', '', text_lines(titles), ''),
      search_vector(concat_ws(E'\n', text_lines(titles), text_lines(places))), search_vector(text_lines(descriptions))
    FROM events
    UNION ALL
    SELECT 'body', id, concat_ws(E'\n', '', code, text_lines(names), spelled.lines, ''),
      search_vector(concat_ws(' ', code, text_lines(names), spelled.lines)), search_vector(text_lines(descriptions))
    FROM bodies CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE body_id = bodies.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'party', id, concat_ws(E'\n', '', code, text_lines(names), spelled.lines, ''),
      search_vector(concat_ws(' ', code, text_lines(names), spelled.lines)), ''
    FROM parties CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE party_id = parties.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'person', id, concat_ws(E'\n', '', text_lines(names), spelled.lines, ''),
      search_vector(concat_ws(' ', text_lines(names), spelled.lines)), ''
    FROM persons CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE person_id = persons.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'source', id, concat_ws(E'\n', '', title, ''),
      search_vector(title), search_vector(concat_ws(' ', publisher, url))
    FROM sources
    UNION ALL
    SELECT 'passage', id, '', '', search_vector(concat_ws(' ', text_lines(words), original))
    FROM passages
    UNION ALL
    SELECT 'note', id, concat_ws(E'\n', '', title, ''), '', search_vector(concat_ws(' ', title, body))
    FROM notes WHERE retracted_at IS NULL
  ) AS subject (kind, subject_id, called, named, said);

DELETE FROM search_rows;
INSERT INTO search_rows (kind, subject_id, folded, named, words)
  SELECT kind, subject_id, folded, named, words FROM search_texts;

-- PostgreSQL takes every beginning of a word for about as common as any other, and would walk a whole table for one that
-- nobody wrote. So what is newest is looked at first: if it holds the words often enough, a walk finds enough of them
-- soon; else the index of words knows all that there are. Each way has its bound.
CREATE FUNCTION search_table(of_kind text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE of_kind WHEN 'commitment' THEN 'search_rows_commitments' WHEN 'passage' THEN 'search_rows_passages'
    WHEN 'note' THEN 'search_rows_notes' ELSE 'search_rows_others' END
$$;

-- Whether at least one in thirty of the newest holds what is asked for; `part` is `words` or `named`.
CREATE FUNCTION search_is_common(of_kind text, part text, asked tsquery) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
DECLARE seen integer;
BEGIN
  EXECUTE format('SELECT count(*) FROM (SELECT %I AS part FROM %I WHERE kind = $1 ORDER BY subject_id DESC LIMIT 150) newest
    WHERE part @@ $2', part, search_table(of_kind)) INTO seen USING of_kind, asked;
  RETURN seen >= 5;
END $$;

-- By the index of words and no other way, in the order that they lie in.
CREATE FUNCTION search_rare(of_kind text, part text, asked tsquery, most integer) RETURNS SETOF search_rows
LANGUAGE plpgsql STABLE SET enable_seqscan = off SET enable_indexscan = off AS $$
BEGIN
  RETURN QUERY EXECUTE format('SELECT * FROM %I WHERE %I @@ $1 AND kind || '''' = $2 LIMIT $3',
    search_table(of_kind), part) USING asked, of_kind, most;
END $$;

CREATE FUNCTION search_candidates(of_kind text, part text, asked tsquery, most integer) RETURNS SETOF search_rows
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF search_is_common(of_kind, part, asked) THEN
    RETURN QUERY EXECUTE format('SELECT * FROM (SELECT * FROM %I WHERE kind = $1 ORDER BY subject_id DESC LIMIT 10000) newest
      WHERE %I @@ $2 LIMIT $3', search_table(of_kind), part) USING of_kind, asked, most;
  ELSE
    RETURN QUERY SELECT * FROM search_rare(of_kind, part, asked, 5 * most) ORDER BY subject_id DESC LIMIT most;
  END IF;
END $$;

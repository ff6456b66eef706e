-- Search rows hold words only, as they are written; forms, spellings and slips are a matter of the query (decision 076).
-- Kinds lie in tables of their own, so that each has its own statistics and the notes never slow down the rest.
DROP TABLE search_rows;
DROP VIEW search_texts;
DROP VIEW spellings;
DROP FUNCTION texts_vector(jsonb, "char");
DROP INDEX name_variants_folded;

-- Folded, and signs that PostgreSQL's parser would read as part of a word, number or address are blanks.
CREATE FUNCTION plain(text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(public.fold($1), '-+./@:_&~#?=%<>*|', '                 ')
$$;

CREATE FUNCTION search_vector(words text, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(to_tsvector('pg_catalog.simple', public.plain(coalesce(words, ''))), weight)
$$;

-- One text a line, each line closed, so that a whole title can be told from a part of one.
CREATE FUNCTION text_lines(texts jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(value, E'\n' ORDER BY key) FROM jsonb_each_text(coalesce(texts, '{}'))
$$;

-- "TKM-KAZ-0012" is found by itself and by its tails, "KAZ-0012" and "0012".
CREATE FUNCTION reference_vector(ref text) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(array_to_tsvector(array_agg(array_to_string(parts[n:], '-'))), 'A')
  FROM string_to_array(lower(ref), '-') AS parts, generate_subscripts(parts, 1) AS n
$$;

CREATE TABLE search_rows (
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  folded text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (kind, subject_id)
) PARTITION BY LIST (kind);
CREATE TABLE search_rows_commitments PARTITION OF search_rows FOR VALUES IN ('commitment');
CREATE TABLE search_rows_passages PARTITION OF search_rows FOR VALUES IN ('passage');
CREATE TABLE search_rows_notes PARTITION OF search_rows FOR VALUES IN ('note');
CREATE TABLE search_rows_others PARTITION OF search_rows DEFAULT;
CREATE INDEX search_rows_words ON search_rows USING gin (words);

-- `folded`: what the subject is called. Weights: A called so, B spelled so, C described so, D said in passages and notes.
CREATE VIEW search_texts AS
  SELECT kind, subject_id, public.plain(called) AS folded, words
  FROM (
    SELECT 'commitment' AS kind, id AS subject_id, concat_ws(E'\n', '', ref, text_lines(titles), '') AS called,
      reference_vector(ref) || search_vector(concat_ws(' ', ref, text_lines(titles)), 'A')
        || search_vector(text_lines(descriptions), 'C') AS words
    FROM commitments
    UNION ALL
    SELECT 'agreement', id, concat_ws(E'\n', '', code, text_lines(titles), ''),
      search_vector(concat_ws(' ', code, text_lines(titles)), 'A') || search_vector(text_lines(descriptions), 'C')
    FROM agreements
    UNION ALL
    SELECT 'event', id, concat_ws(E'\n', '', text_lines(titles), ''),
      search_vector(text_lines(titles), 'A') || search_vector(text_lines(places), 'B')
        || search_vector(text_lines(descriptions), 'C')
    FROM events
    UNION ALL
    SELECT 'body', id, concat_ws(E'\n', '', code, text_lines(names), spelled.lines, ''),
      search_vector(concat_ws(' ', code, text_lines(names)), 'A') || search_vector(spelled.lines, 'B')
        || search_vector(text_lines(descriptions), 'C')
    FROM bodies CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE body_id = bodies.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'party', id, concat_ws(E'\n', '', code, text_lines(names), spelled.lines, ''),
      search_vector(concat_ws(' ', code, text_lines(names)), 'A') || search_vector(spelled.lines, 'B')
    FROM parties CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE party_id = parties.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'person', id, concat_ws(E'\n', '', text_lines(names), spelled.lines, ''),
      search_vector(text_lines(names), 'A') || search_vector(spelled.lines, 'B')
    FROM persons CROSS JOIN LATERAL (
      SELECT string_agg(spelling, E'\n' ORDER BY id) AS lines FROM name_variants
      WHERE person_id = persons.id AND removed_at IS NULL) AS spelled
    UNION ALL
    SELECT 'source', id, concat_ws(E'\n', '', title, ''),
      search_vector(title, 'A') || search_vector(concat_ws(' ', publisher, url), 'C')
    FROM sources
    UNION ALL
    SELECT 'passage', id, '', search_vector(concat_ws(' ', text_lines(words), original), 'D')
    FROM passages
    UNION ALL
    SELECT 'note', id, concat_ws(E'\n', '', title, ''), search_vector(title, 'C') || search_vector(body, 'D')
    FROM notes WHERE retracted_at IS NULL
  ) AS subject (kind, subject_id, called, words);

-- Every way to write whom or what a text may name: `owner` is the same for all spellings of one, and each begins with
-- a blank, so that " mag" is the beginning of a word.
CREATE TABLE search_names (
  owner text NOT NULL,
  kind text NOT NULL,
  spelled text NOT NULL,
  spelling text NOT NULL,
  PRIMARY KEY (owner, spelled)
);

CREATE VIEW search_spellings AS
  SELECT DISTINCT ON (owner, spelled) owner, kind, spelled, spelling
  FROM (
    SELECT owner, kind, ' ' || trim(regexp_replace(plain(spelling), '[^[:alnum:]]+', ' ', 'g')) AS spelled, spelling
    FROM (
      SELECT coalesce(party_id::text, person_id::text, body_id::text, place),
        CASE WHEN person_id IS NOT NULL THEN 'person' WHEN party_id IS NOT NULL THEN 'party'
          WHEN body_id IS NOT NULL THEN 'body' ELSE 'place' END, spelling
      FROM name_variants WHERE removed_at IS NULL
      UNION
      SELECT place, 'place', place FROM name_variants WHERE removed_at IS NULL AND place IS NOT NULL
      UNION
      SELECT id::text, 'party', value FROM parties, jsonb_each_text(names)
      UNION
      SELECT id::text, 'person', value FROM persons, jsonb_each_text(names)
      UNION
      SELECT id::text, 'body', value FROM bodies, jsonb_each_text(names)
    ) AS name (owner, kind, spelling)
  ) AS plainly
  WHERE spelled <> ' '
  ORDER BY owner, spelled, spelling;

-- Every word that was ever written, to find what a slip or a part of a word may mean. A word too many finds nothing.
CREATE TABLE search_words (word text COLLATE "C" PRIMARY KEY);
CREATE INDEX search_words_alike ON search_words USING gin ((word COLLATE "default") gin_trgm_ops);

CREATE FUNCTION is_searchable_word(lexeme text) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT length(lexeme) BETWEEN 3 AND 40 AND lexeme !~ '[-0-9]'
$$;

-- A threshold of its own: the usual one passes over slips in short words.
CREATE FUNCTION words_like(asked text) RETURNS TABLE (word text, is_part boolean)
LANGUAGE sql STABLE PARALLEL SAFE SET pg_trgm.similarity_threshold = 0.22 AS $$
  (SELECT w.word, false FROM public.search_words w
    WHERE w.word COLLATE "default" % asked
    ORDER BY similarity(w.word, asked) DESC, w.word LIMIT 40)
  UNION ALL
  (SELECT w.word, true FROM public.search_words w
    WHERE w.word COLLATE "default" LIKE '%' || asked || '%'
    ORDER BY length(w.word), w.word LIMIT 20)
$$;

INSERT INTO search_rows SELECT kind, subject_id, folded, words FROM search_texts;
INSERT INTO search_names SELECT owner, kind, spelled, spelling FROM search_spellings;
INSERT INTO search_words
  SELECT DISTINCT lexeme FROM (
    SELECT lexeme FROM search_rows, unnest(words)
    UNION ALL
    SELECT word FROM search_names, regexp_split_to_table(trim(spelled), ' ') AS word
  ) AS every WHERE is_searchable_word(lexeme);

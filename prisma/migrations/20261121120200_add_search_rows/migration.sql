-- Search has a table of its own, unknown to Prisma (it cannot describe tsvector or trigram indexes) and
-- filled from one view, so that a single row and a full rebuild can't differ.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- unaccent before lower: lower('İ') alone leaves a combining dot. The dictionary is named, so the result is fixed.
CREATE FUNCTION fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC)))
$$;

CREATE FUNCTION texts_joined(texts jsonb) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(value, ' ' ORDER BY key) FROM jsonb_each_text(coalesce(texts, '{}'))
$$;

-- Word forms of the languages that PostgreSQL has a dictionary for; the others as they are written.
CREATE FUNCTION texts_vector(texts jsonb, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT setweight(
    to_tsvector('pg_catalog.english', coalesce(fold(texts ->> 'en'), ''))
    || to_tsvector('pg_catalog.turkish', coalesce(fold(texts ->> 'tr'), ''))
    || to_tsvector('pg_catalog.russian', coalesce(fold(texts ->> 'ru'), ''))
    || to_tsvector('pg_catalog.simple', coalesce(fold(texts ->> 'tk'), '') || ' ' || coalesce(fold(texts ->> 'kk'), '')),
    weight)
$$;

CREATE TABLE search_rows (
  kind text NOT NULL,
  subject_id uuid NOT NULL,
  folded text NOT NULL,
  words tsvector NOT NULL,
  PRIMARY KEY (kind, subject_id)
);
CREATE INDEX search_rows_folded ON search_rows USING gin (folded gin_trgm_ops);
CREATE INDEX search_rows_words ON search_rows USING gin (words);
CREATE INDEX name_variants_folded ON name_variants (fold(spelling) text_pattern_ops) WHERE removed_at IS NULL;

CREATE VIEW search_texts AS
  SELECT 'commitment' AS kind, id AS subject_id,
    fold(concat_ws(' ', ref, texts_joined(titles), texts_joined(descriptions))) AS folded,
    texts_vector(titles, 'A') || texts_vector(descriptions, 'B')
      || setweight(to_tsvector('pg_catalog.simple', lower(ref)), 'A') AS words
  FROM commitments
  UNION ALL
  SELECT 'agreement', id, fold(concat_ws(' ', code, texts_joined(titles), texts_joined(descriptions))),
    texts_vector(titles, 'A') || texts_vector(descriptions, 'B')
  FROM agreements
  UNION ALL
  SELECT 'event', id, fold(concat_ws(' ', texts_joined(titles), texts_joined(places), texts_joined(descriptions))),
    texts_vector(titles, 'A') || texts_vector(places, 'A') || texts_vector(descriptions, 'B')
  FROM events
  UNION ALL
  SELECT 'body', id, fold(concat_ws(' ', code, texts_joined(names), texts_joined(descriptions))),
    texts_vector(names, 'A') || texts_vector(descriptions, 'B')
  FROM bodies
  UNION ALL
  SELECT 'party', id, fold(concat_ws(' ', code, texts_joined(names))), texts_vector(names, 'A')
  FROM parties
  UNION ALL
  SELECT 'person', id, fold(texts_joined(names)), texts_vector(names, 'A')
  FROM persons
  UNION ALL
  SELECT 'source', id, fold(concat_ws(' ', title, publisher, url)),
    setweight(to_tsvector('pg_catalog.simple', fold(concat_ws(' ', title, publisher))), 'A')
  FROM sources;

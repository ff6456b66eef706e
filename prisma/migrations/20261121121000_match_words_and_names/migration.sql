-- Words are found from their first letters, names in any spelling, and lists walk an index in every order they offer.

-- Apostrophes that soften or part (Oʻzbekiston, Aşkabat'ta) and what can't be seen (soft hyphen, zero width) are no letters.
CREATE OR REPLACE FUNCTION fold(words text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
  SELECT translate(
    lower(public.unaccent('public.unaccent'::regdictionary, normalize(words, NFKC))),
    U&'''\2018\2019\02B9\02BB\02BC\2032\00AD\200B\200C\200D\2060\FEFF', '')
$$;
REINDEX INDEX name_variants_folded;

-- As before, and every word as it is written besides its form, so that a prefix of two letters is found by the index.
CREATE OR REPLACE VIEW search_texts AS
  SELECT kind, subject_id, folded, words || to_tsvector('pg_catalog.simple', folded) AS words
  FROM (
    SELECT 'commitment' AS kind, id AS subject_id,
      fold(concat_ws(' ', ref, texts_joined(titles), texts_joined(descriptions))) AS folded,
      texts_vector(titles, 'A') || texts_vector(descriptions, 'B') AS words
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
    FROM sources
    UNION ALL
    SELECT 'passage', id, fold(concat_ws(' ', texts_joined(words), original)), texts_vector(words, 'A')
    FROM passages
    UNION ALL
    SELECT 'note', id, fold(concat_ws(' ', title, body)),
      texts_vector(jsonb_strip_nulls(jsonb_build_object(lang, concat_ws(' ', title, body))), 'B')
    FROM notes
  ) AS subject (kind, subject_id, folded, words);

-- Every way to write whom or what a text may name; `owner` is the same for all spellings of one.
CREATE VIEW spellings AS
  SELECT coalesce(party_id::text, person_id::text, body_id::text, place) AS owner,
    CASE WHEN person_id IS NULL THEN 'thing' ELSE 'person' END AS kind, fold(spelling) AS folded
  FROM name_variants WHERE removed_at IS NULL
  UNION
  SELECT place, 'thing', fold(place) FROM name_variants WHERE removed_at IS NULL AND place IS NOT NULL
  UNION
  SELECT id::text, 'thing', fold(value) FROM parties, jsonb_each_text(names)
  UNION
  SELECT id::text, 'person', fold(value) FROM persons, jsonb_each_text(names)
  UNION
  SELECT id::text, 'thing', fold(value) FROM bodies, jsonb_each_text(names);

-- "TKM-KAZ-9999" before "TKM-KAZ-10000"; and references by their beginning.
CREATE COLLATION natural_order (provider = icu, locale = 'und-u-kn-true');
CREATE INDEX commitments_ref_natural ON commitments ((ref::text) COLLATE natural_order);
CREATE INDEX commitments_ref_prefix ON commitments ((ref::text) text_pattern_ops);

-- Titles as the reader's language orders them; a missing title stands in its original.
CREATE INDEX commitments_title_en ON commitments ((coalesce(titles ->> 'en', titles ->> lang)) COLLATE "en-x-icu", id);
CREATE INDEX commitments_title_tr ON commitments ((coalesce(titles ->> 'tr', titles ->> lang)) COLLATE "tr-x-icu", id);
CREATE INDEX commitments_title_ru ON commitments ((coalesce(titles ->> 'ru', titles ->> lang)) COLLATE "ru-x-icu", id);

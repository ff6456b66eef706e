-- What must never be false, whoever writes: a program, a person at a console, a bulk loader.
-- Rules that need words for the user stand in lib/domain; these are the floor under them.

-- Texts per language: an object of non-empty strings, the original among them.
CREATE FUNCTION texts_ok(texts jsonb, original text, longest int) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT texts IS NULL OR (
    jsonb_typeof(texts) = 'object'
    AND texts ? original
    AND NOT EXISTS (
      SELECT 1 FROM jsonb_each(texts) AS t(lang, value)
      WHERE t.lang NOT IN ('en', 'tr', 'ru', 'tk', 'kk')
        OR jsonb_typeof(t.value) <> 'string'
        OR char_length(t.value #>> '{}') NOT BETWEEN 1 AND longest
    )
  )
$$;

-- A date's value, bounds and precision say the same. Values are ISO 8601-2 (EDTF).
CREATE FUNCTION date_agrees(value text, first date, last date, kind date_precision) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT CASE
    WHEN value IS NULL THEN first IS NULL AND last IS NULL AND (kind IS NULL OR kind = 'unknown')
    WHEN kind IS NULL OR kind = 'unknown' THEN false
    WHEN kind = 'interval' THEN value LIKE '%/%' AND num_nonnulls(first, last) >= 1 AND (first <= last) IS NOT FALSE
    WHEN first IS NULL OR last IS NULL THEN false
    WHEN kind = 'day' THEN first = last AND value = to_char(first, 'YYYY-MM-DD')
    WHEN kind = 'month' THEN value = to_char(first, 'YYYY-MM') AND extract(day FROM first) = 1
      AND last = (first + interval '1 month' - interval '1 day')::date
    WHEN kind = 'quarter' THEN extract(day FROM first) = 1 AND extract(month FROM first) IN (1, 4, 7, 10)
      AND value = to_char(first, 'YYYY-') || (32 + extract(quarter FROM first))::int
      AND last = (first + interval '3 months' - interval '1 day')::date
    WHEN kind = 'half' THEN extract(day FROM first) = 1 AND extract(month FROM first) IN (1, 7)
      AND value = to_char(first, 'YYYY-') || CASE extract(month FROM first) WHEN 1 THEN '40' ELSE '41' END
      AND last = (first + interval '6 months' - interval '1 day')::date
    WHEN kind = 'year' THEN value = to_char(first, 'YYYY') AND to_char(first, 'MM-DD') = '01-01'
      AND to_char(last, 'YYYY-MM-DD') = value || '-12-31'
    WHEN kind = 'season' THEN value ~ '^[0-9]{4}-2[1-4]$' AND value LIKE to_char(first, 'YYYY') || '%'
      AND extract(day FROM first) = 1
      AND last = (first + interval '3 months' - interval '1 day')::date
    ELSE false
  END
$$;

ALTER TABLE parties
  ADD CONSTRAINT parties_code CHECK (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  ADD CONSTRAINT parties_names CHECK (texts_ok(names, lang, 300)),
  ADD CONSTRAINT parties_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE persons
  ADD CONSTRAINT persons_names CHECK (texts_ok(names, lang, 300)),
  ADD CONSTRAINT persons_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE posts
  ADD CONSTRAINT posts_titles CHECK (texts_ok(titles, lang, 300)),
  ADD CONSTRAINT posts_order CHECK (from_first <= to_last);
ALTER TABLE bodies
  ADD CONSTRAINT bodies_code CHECK (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  ADD CONSTRAINT bodies_names CHECK (texts_ok(names, lang, 300)),
  ADD CONSTRAINT bodies_descriptions CHECK (texts_ok(descriptions, lang, 10000)),
  ADD CONSTRAINT bodies_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE body_members
  ADD CONSTRAINT body_members_order CHECK (from_first <= to_last);
ALTER TABLE name_variants
  ADD CONSTRAINT name_variants_one_owner CHECK (num_nonnulls(party_id, person_id, body_id, place) = 1),
  ADD CONSTRAINT name_variants_spelling CHECK (btrim(spelling) <> '');

ALTER TABLE agreements
  ADD CONSTRAINT agreements_code CHECK (code ~ '^[A-Z][A-Z0-9-]{1,11}$'),
  ADD CONSTRAINT agreements_titles CHECK (texts_ok(titles, lang, 500)),
  ADD CONSTRAINT agreements_descriptions CHECK (texts_ok(descriptions, lang, 10000)),
  ADD CONSTRAINT agreements_signed CHECK (date_agrees(signed_value, signed_first, signed_last, signed_precision)),
  ADD CONSTRAINT agreements_period CHECK ((period_value IS NULL) = (num_nonnulls(period_first, period_last) = 0)),
  ADD CONSTRAINT agreements_period_order CHECK (period_first <= period_last),
  ADD CONSTRAINT agreements_not_own_predecessor CHECK (predecessor_id <> id),
  ADD CONSTRAINT agreements_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));

ALTER TABLE commitments
  ADD CONSTRAINT commitments_ref CHECK (ref ~ '^[A-Z][A-Z0-9-]*-[0-9]{4,}$'),
  ADD CONSTRAINT commitments_titles CHECK (texts_ok(titles, lang, 500)),
  ADD CONSTRAINT commitments_descriptions CHECK (texts_ok(descriptions, lang, 10000)),
  ADD CONSTRAINT commitments_tests CHECK (texts_ok(fulfilment_tests, lang, 10000)),
  ADD CONSTRAINT commitments_undertaken
    CHECK (date_agrees(undertaken_value, undertaken_first, undertaken_last, undertaken_precision)),
  ADD CONSTRAINT commitments_due CHECK (date_agrees(due_value, due_first, due_last, due_precision)),
  ADD CONSTRAINT commitments_due_basis CHECK ((due_value IS NULL) OR (due_basis IS NOT NULL)),
  ADD CONSTRAINT commitments_first_due CHECK (due_value IS NULL OR first_due_value IS NOT NULL),
  ADD CONSTRAINT commitments_expected CHECK (expected_count BETWEEN 1 AND 1000),
  ADD CONSTRAINT commitments_assessed CHECK ((status = 'unassessed') = (status_change_id IS NULL)),
  ADD CONSTRAINT commitments_confirmed
    CHECK ((confirmed IS NULL) = (status NOT IN ('partly_fulfilled', 'fulfilled', 'not_fulfilled'))),
  ADD CONSTRAINT commitments_looked CHECK (reviewed_on IS NULL OR looked_on >= reviewed_on),
  ADD CONSTRAINT commitments_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE commitment_links
  ADD CONSTRAINT commitment_links_not_to_itself CHECK (from_id <> to_id);
CREATE UNIQUE INDEX commitment_links_once ON commitment_links (from_id, to_id, type) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX commitment_events_once ON commitment_events (commitment_id, event_id, role) WHERE removed_at IS NULL;
CREATE UNIQUE INDEX mentions_once ON mentions (commitment_id, passage_id) WHERE removed_at IS NULL;

ALTER TABLE due_changes
  ADD CONSTRAINT due_changes_date CHECK (date_agrees(value, first, last, precision)),
  ADD CONSTRAINT due_changes_reason CHECK (btrim(reason) <> ''),
  ADD CONSTRAINT due_changes_url CHECK (url ~* '^https?://');
ALTER TABLE events
  ADD CONSTRAINT events_titles CHECK (texts_ok(titles, lang, 500)),
  ADD CONSTRAINT events_descriptions CHECK (texts_ok(descriptions, lang, 10000)),
  ADD CONSTRAINT events_places CHECK (texts_ok(places, lang, 200)),
  ADD CONSTRAINT events_date CHECK (date_agrees(date_value, date_first, date_last, date_precision)),
  ADD CONSTRAINT events_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE event_state_changes
  ADD CONSTRAINT event_state_changes_date CHECK (date_agrees(date_value, date_first, date_last, date_precision)),
  ADD CONSTRAINT event_state_changes_url CHECK (url ~* '^https?://');
ALTER TABLE sources
  ADD CONSTRAINT sources_title CHECK (btrim(title) <> ''),
  ADD CONSTRAINT sources_url CHECK (url ~* '^https?://'),
  ADD CONSTRAINT sources_adopted CHECK ((adopted_value IS NULL) = (adopted_reason IS NULL)),
  ADD CONSTRAINT sources_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));
ALTER TABLE passages
  ADD CONSTRAINT passages_number CHECK (number > 0),
  ADD CONSTRAINT passages_words CHECK (texts_ok(words, lang, 5000)),
  ADD CONSTRAINT passages_doubtful CHECK (doubtful = (doubtful_reason IS NOT NULL));

ALTER TABLE status_changes
  ADD CONSTRAINT status_changes_status CHECK (status <> 'unassessed'),
  ADD CONSTRAINT status_changes_effective
    CHECK (date_agrees(effective_value, effective_first, effective_last, effective_precision)),
  ADD CONSTRAINT status_changes_rationales CHECK (texts_ok(rationales, lang, 10000)),
  ADD CONSTRAINT status_changes_successor CHECK ((status = 'superseded') = (successor_id IS NOT NULL)),
  ADD CONSTRAINT status_changes_not_own_successor CHECK (successor_id <> commitment_id),
  ADD CONSTRAINT status_changes_withdrawn_by CHECK ((status = 'withdrawn') = (withdrawn_by_id IS NOT NULL));
ALTER TABLE evidence
  ADD CONSTRAINT evidence_one_thing CHECK (num_nonnulls(passage_id, event_id, url) = 1),
  ADD CONSTRAINT evidence_url CHECK (url ~* '^https?://');
ALTER TABLE notes ADD CONSTRAINT notes_body CHECK (btrim(body) <> '');
ALTER TABLE next_actions
  ADD CONSTRAINT next_actions_what CHECK (btrim(what) <> ''),
  ADD CONSTRAINT next_actions_done CHECK ((done_at IS NULL) = (done_by_id IS NULL));
ALTER TABLE reviews ADD CONSTRAINT reviews_places CHECK (btrim(places) <> '');

ALTER TABLE users
  ADD CONSTRAINT users_name CHECK (btrim(name) <> ''),
  ADD CONSTRAINT users_theme CHECK (theme IN ('system', 'light', 'dark')),
  ADD CONSTRAINT users_system_cannot_sign_in CHECK (kind = 'person' OR password_hash IS NULL);
ALTER TABLE sessions ADD CONSTRAINT sessions_ended CHECK ((ended_at IS NULL) = (end_reason IS NULL));
ALTER TABLE one_time_links ADD CONSTRAINT one_time_links_hash CHECK (octet_length(token_hash) = 32);
ALTER TABLE known_devices ADD CONSTRAINT known_devices_hash CHECK (octet_length(token_hash) = 32);

-- History, notes' versions and audit are only ever added to. The app's role lacks the grants as well;
-- these triggers hold for the owner too.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY[
    'commitment_versions', 'due_changes', 'event_state_changes', 'status_changes', 'evidence',
    'confirmations', 'note_versions', 'reviews', 'audit_events'
  ] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

-- A verdict is confirmed by a second person.
CREATE FUNCTION check_confirmation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM status_changes s
    WHERE s.id = NEW.status_change_id
      AND s.recorded_by_id <> NEW.confirmed_by_id
      AND s.status IN ('partly_fulfilled', 'fulfilled', 'not_fulfilled')
  ) THEN
    RAISE EXCEPTION 'a verdict is confirmed by a second person' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER second_person BEFORE INSERT ON confirmations
  FOR EACH ROW EXECUTE FUNCTION check_confirmation();

-- The status a commitment carries is that of its own latest status change, and confirmed as that one is.
-- Judged at the end of the transaction, since row and history are written together.
CREATE FUNCTION check_carried_status() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE c commitments%ROWTYPE;
BEGIN
  SELECT * INTO c FROM commitments WHERE id = NEW.id;
  IF c.status_change_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM status_changes s
    WHERE s.id = c.status_change_id AND s.commitment_id = c.id AND s.status = c.status
      AND s.position = (SELECT max(position) FROM status_changes WHERE commitment_id = c.id)
      AND (c.confirmed IS NULL OR c.confirmed = EXISTS (SELECT 1 FROM confirmations WHERE status_change_id = s.id))
  ) THEN
    RAISE EXCEPTION 'commitment % does not carry its latest status', c.ref USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER carries_its_status
  AFTER INSERT OR UPDATE OF status, status_change_id, confirmed ON commitments
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_carried_status();

-- Once given, a reference and a first due date stay.
CREATE FUNCTION keep_reference() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.ref <> OLD.ref OR (OLD.first_due_value IS NOT NULL AND NEW.first_due_value IS DISTINCT FROM OLD.first_due_value) THEN
    RAISE EXCEPTION 'a reference and a first due date never change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_reference BEFORE UPDATE OF ref, first_due_value ON commitments
  FOR EACH ROW EXECUTE FUNCTION keep_reference();

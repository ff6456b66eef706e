-- A due date is moved on the same kinds of evidence as a status: a passage, an event or an address, which has a title and
-- a date of publication. And the day of an undertaking that is inferred says from what.
ALTER TABLE "due_changes"
  ADD COLUMN "event_id" UUID,
  ADD COLUMN "title" VARCHAR(500),
  ADD COLUMN "published_value" VARCHAR(40),
  ADD COLUMN "published_first" DATE,
  ADD COLUMN "published_last" DATE;
ALTER TABLE "commitments" ADD COLUMN "undertaken_note" VARCHAR(2000);

ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_event_id_fkey"
  FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "due_changes"
  ADD CONSTRAINT "due_changes_one_thing" CHECK (num_nonnulls(passage_id, event_id, url) <= 1),
  ADD CONSTRAINT "due_changes_title" CHECK (url IS NOT NULL OR num_nonnulls(title, published_value) = 0);

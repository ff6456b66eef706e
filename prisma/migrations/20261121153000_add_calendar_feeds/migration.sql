-- Secret addresses under which an account's calendars are read by other programs.

CREATE TYPE "feed_part" AS ENUM ('due_dates', 'next_actions', 'events');

CREATE TABLE "calendar_feeds" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "query" VARCHAR(4000) NOT NULL DEFAULT '',
    "carries" "feed_part"[],
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "fetched_at" TIMESTAMPTZ(3),
    "fetches" INTEGER NOT NULL DEFAULT 0,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "calendar_feeds_token_hash_key" ON "calendar_feeds"("token_hash");

CREATE INDEX "calendar_feeds_user_id_idx" ON "calendar_feeds"("user_id");

ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_user_id_fkey"
    FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Nothing but the hash of a token is ever kept, and a feed that carries nothing is a mistake.
ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_hash CHECK (octet_length(token_hash) = 32);
ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_carries CHECK (coalesce(cardinality(carries), 0) BETWEEN 1 AND 3);
ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_fetches CHECK (fetches >= 0);

-- An address that was taken back stays taken back, and never opens for somebody else.
CREATE FUNCTION keep_feed_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
    RAISE EXCEPTION 'a revoked feed stays revoked';
  END IF;
  IF NEW.token_hash <> OLD.token_hash OR NEW.user_id <> OLD.user_id THEN
    RAISE EXCEPTION 'a feed keeps its owner and its address';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keeps_revoked BEFORE UPDATE ON calendar_feeds FOR EACH ROW EXECUTE FUNCTION keep_feed_revoked();

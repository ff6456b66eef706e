-- Named filters of lists, one's own and the team's, and which of them each reader keeps beside the content.
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "path" VARCHAR(20) NOT NULL,
    "query" VARCHAR(4000) NOT NULL DEFAULT '',
    "shared" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "view_pins" (
    "user_id" UUID NOT NULL,
    "view_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "view_pins_pkey" PRIMARY KEY ("user_id", "view_id")
);

CREATE INDEX "view_pins_view_id_idx" ON "view_pins"("view_id");

ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_owner_id_fkey"
  FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "view_pins" ADD CONSTRAINT "view_pins_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "view_pins" ADD CONSTRAINT "view_pins_view_id_fkey"
  FOREIGN KEY ("view_id") REFERENCES "saved_views"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE saved_views
  ADD CONSTRAINT saved_views_name CHECK (btrim(name) <> ''),
  ADD CONSTRAINT saved_views_path CHECK (path IN ('/commitments', '/', '/events'));
ALTER TABLE view_pins
  ADD CONSTRAINT view_pins_position CHECK (position BETWEEN 1 AND 12);

-- A person has each name once, however it is written; a removed one frees its name.
CREATE UNIQUE INDEX saved_views_name_once ON saved_views (owner_id, lower(name)) WHERE removed_at IS NULL;
-- The team's are looked for by everybody, on every list.
CREATE INDEX saved_views_shared ON saved_views (path) WHERE shared AND removed_at IS NULL;

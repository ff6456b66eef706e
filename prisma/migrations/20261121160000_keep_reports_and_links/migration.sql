-- Reports, the secret addresses under which people without an account read them, and what was shown when one was frozen.
CREATE TYPE "link_mode" AS ENUM ('live', 'frozen');

CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "title" VARCHAR(300) NOT NULL,
    "intro" VARCHAR(10000),
    "locale" VARCHAR(2) NOT NULL,
    "query" VARCHAR(4000),
    "refs" VARCHAR(24)[],
    "show_notes" BOOLEAN NOT NULL,
    "show_evidence" BOOLEAN NOT NULL,
    "show_history" BOOLEAN NOT NULL,
    "show_charts" BOOLEAN NOT NULL,
    "group_by" VARCHAR(20),
    "issuer" VARCHAR(200),
    "owner_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_versions" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "row" JSONB NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_versions_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_links" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "mode" "link_mode" NOT NULL,
    "label" VARCHAR(200),
    "token_hash" BYTEA NOT NULL,
    "password_hash" VARCHAR(300),
    "password_version" INTEGER NOT NULL DEFAULT 1,
    "embed_sites" VARCHAR(300)[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "revoked_by_id" UUID,
    "revoke_reason" VARCHAR(2000),
    "views" INTEGER NOT NULL DEFAULT 0,
    "last_viewed_at" TIMESTAMPTZ(3),

    CONSTRAINT "report_links_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "report_snapshots" (
    "id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "report_version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "sha256" BYTEA NOT NULL,
    "code" VARCHAR(20) NOT NULL,
    "note_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "report_snapshots_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "reports_owner_id_idx" ON "reports"("owner_id");
CREATE UNIQUE INDEX "report_versions_report_id_version_key" ON "report_versions"("report_id", "version");
CREATE UNIQUE INDEX "report_links_token_hash_key" ON "report_links"("token_hash");
CREATE INDEX "report_links_report_id_idx" ON "report_links"("report_id");
CREATE INDEX "report_links_created_by_id_idx" ON "report_links"("created_by_id");
CREATE UNIQUE INDEX "report_snapshots_link_id_key" ON "report_snapshots"("link_id");
CREATE INDEX "report_snapshots_code_idx" ON "report_snapshots"("code");
CREATE INDEX "report_snapshots_note_ids_idx" ON "report_snapshots" USING GIN ("note_ids");

ALTER TABLE "reports" ADD CONSTRAINT "reports_owner_id_fkey"
  FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_fkey"
  FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_changed_by_id_fkey"
  FOREIGN KEY ("changed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_report_id_fkey"
  FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_created_by_id_fkey"
  FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_links" ADD CONSTRAINT "report_links_revoked_by_id_fkey"
  FOREIGN KEY ("revoked_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_snapshots" ADD CONSTRAINT "report_snapshots_link_id_fkey"
  FOREIGN KEY ("link_id") REFERENCES "report_links"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A report shows a filter or commitments picked one by one, and never nothing at all.
ALTER TABLE reports
  ADD CONSTRAINT reports_title CHECK (btrim(title) <> ''),
  ADD CONSTRAINT reports_locale CHECK (locale IN ('en', 'tr', 'ru')),
  ADD CONSTRAINT reports_scope CHECK (
    CASE WHEN query IS NULL THEN coalesce(cardinality(refs), 0) BETWEEN 1 AND 1000
    ELSE query <> '' AND coalesce(cardinality(refs), 0) = 0 END),
  ADD CONSTRAINT reports_group_by CHECK (group_by IN ('agreement', 'body', 'party', 'sector', 'status')),
  ADD CONSTRAINT reports_archive CHECK ((archived_at IS NULL) = (archive_reason IS NULL));

-- Nothing but the hash of a token is ever kept. A year is the longest that anything stays shared without a new decision.
-- A frame on another site has nobody to ask for a password.
ALTER TABLE report_links
  ADD CONSTRAINT report_links_hash CHECK (octet_length(token_hash) = 32),
  ADD CONSTRAINT report_links_expiry
    CHECK (expires_at > created_at AND expires_at <= created_at + interval '366 days'),
  ADD CONSTRAINT report_links_embed CHECK (password_hash IS NULL OR coalesce(cardinality(embed_sites), 0) = 0),
  ADD CONSTRAINT report_links_revoked CHECK (
    (revoked_at IS NULL) = (revoked_by_id IS NULL) AND (revoke_reason IS NULL OR revoked_at IS NOT NULL)),
  ADD CONSTRAINT report_links_views CHECK (views >= 0 AND (views = 0 OR last_viewed_at IS NOT NULL));

-- What a snapshot is known by is what it holds.
ALTER TABLE report_snapshots
  ADD CONSTRAINT report_snapshots_sha256 CHECK (sha256 = sha256(convert_to(content, 'UTF8'))),
  ADD CONSTRAINT report_snapshots_code CHECK (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$');

-- An address that was taken back stays taken back; one that is out shows what it was made for, and no longer than was said.
CREATE FUNCTION keep_link_revoked() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at THEN
    RAISE EXCEPTION 'a revoked link stays revoked' USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.report_id, NEW.mode, NEW.token_hash, NEW.created_at, NEW.created_by_id)
    <> (OLD.report_id, OLD.mode, OLD.token_hash, OLD.created_at, OLD.created_by_id) OR NEW.expires_at > OLD.expires_at THEN
    RAISE EXCEPTION 'a link keeps its report, its mode, its address and its maker' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keeps_revoked BEFORE UPDATE ON report_links FOR EACH ROW EXECUTE FUNCTION keep_link_revoked();

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['report_versions', 'report_snapshots'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('CREATE TRIGGER never_emptied BEFORE TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

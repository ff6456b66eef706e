-- The tables of schema.prisma. E-mail addresses compare without case.
CREATE EXTENSION IF NOT EXISTS citext;

-- CreateEnum
CREATE TYPE "status" AS ENUM ('unassessed', 'no_evidence', 'not_started', 'planned', 'in_progress', 'stalled', 'partly_fulfilled', 'fulfilled', 'not_fulfilled', 'superseded', 'withdrawn', 'not_assessable');

-- CreateEnum
CREATE TYPE "strength" AS ENUM ('discussed', 'considered', 'intended', 'agreed', 'adopted', 'signed');

-- CreateEnum
CREATE TYPE "form" AS ENUM ('treaty', 'signed_heads', 'signed_agencies', 'adopted_text', 'reported_outcome', 'announced', 'text_unavailable');

-- CreateEnum
CREATE TYPE "kind" AS ENUM ('measure', 'meeting', 'event', 'project', 'standing', 'recurring');

-- CreateEnum
CREATE TYPE "date_precision" AS ENUM ('day', 'month', 'season', 'quarter', 'half', 'year', 'interval', 'unknown');

-- CreateEnum
CREATE TYPE "basis" AS ENUM ('stated', 'derived', 'inferred', 'unknown');

-- CreateEnum
CREATE TYPE "confidence" AS ENUM ('high', 'medium', 'low');

-- CreateEnum
CREATE TYPE "importance" AS ENUM ('high', 'normal', 'low');

-- CreateEnum
CREATE TYPE "visibility" AS ENUM ('internal', 'shareable');

-- CreateEnum
CREATE TYPE "party_role" AS ENUM ('undertakes', 'participates', 'benefits');

-- CreateEnum
CREATE TYPE "party_kind" AS ENUM ('state', 'organisation');

-- CreateEnum
CREATE TYPE "body_kind" AS ENUM ('commission', 'business_council', 'working_group', 'friendship_group', 'consultations', 'summit', 'consultative_meeting', 'dialogue', 'organisation');

-- CreateEnum
CREATE TYPE "event_kind" AS ENUM ('summit', 'visit', 'session', 'meeting', 'consultations', 'signing', 'festival', 'other');

-- CreateEnum
CREATE TYPE "event_state" AS ENUM ('planned', 'put_off', 'held', 'cancelled', 'unknown');

-- CreateEnum
CREATE TYPE "event_role" AS ENUM ('made_at', 'fulfils', 'reviews', 'instance_of');

-- CreateEnum
CREATE TYPE "stance" AS ENUM ('supports', 'contradicts', 'context');

-- CreateEnum
CREATE TYPE "grade" AS ENUM ('both_sides', 'one_side', 'media', 'secondary', 'doubtful');

-- CreateEnum
CREATE TYPE "link_type" AS ENUM ('continues', 'splits', 'merges', 'replaces', 'supports');

-- CreateEnum
CREATE TYPE "sector" AS ENUM ('political', 'trade', 'transport', 'energy', 'industry', 'agriculture', 'environment', 'water', 'caspian', 'communications', 'education', 'science', 'health', 'culture', 'humanitarian', 'security', 'regions', 'parliament');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('viewer', 'analyst', 'reviewer', 'admin');

-- CreateEnum
CREATE TYPE "user_kind" AS ENUM ('person', 'system');

-- CreateEnum
CREATE TYPE "link_purpose" AS ENUM ('invite', 'reset');

-- CreateTable
CREATE TABLE "parties" (
    "id" UUID NOT NULL,
    "code" VARCHAR(12) NOT NULL,
    "kind" "party_kind" NOT NULL,
    "names" JSONB NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "parties_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "persons" (
    "id" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "persons_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "posts" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "titles" JSONB NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "from_value" VARCHAR(40),
    "from_first" DATE,
    "to_value" VARCHAR(40),
    "to_last" DATE,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bodies" (
    "id" UUID NOT NULL,
    "code" VARCHAR(12),
    "kind" "body_kind" NOT NULL,
    "names" JSONB NOT NULL,
    "descriptions" JSONB,
    "lang" VARCHAR(2) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "bodies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "body_members" (
    "id" UUID NOT NULL,
    "body_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "from_value" VARCHAR(40),
    "from_first" DATE,
    "to_value" VARCHAR(40),
    "to_last" DATE,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "body_members_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name_variants" (
    "id" UUID NOT NULL,
    "spelling" VARCHAR(300) NOT NULL,
    "lang" VARCHAR(8),
    "party_id" UUID,
    "person_id" UUID,
    "body_id" UUID,
    "place" VARCHAR(200),
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "name_variants_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreements" (
    "id" UUID NOT NULL,
    "code" VARCHAR(12),
    "form" "form" NOT NULL,
    "titles" JSONB NOT NULL,
    "descriptions" JSONB,
    "lang" VARCHAR(2) NOT NULL,
    "body_id" UUID,
    "signed_value" VARCHAR(40),
    "signed_first" DATE,
    "signed_last" DATE,
    "signed_precision" "date_precision",
    "signed_basis" "basis",
    "signed_note" VARCHAR(2000),
    "period_value" VARCHAR(40),
    "period_first" DATE,
    "period_last" DATE,
    "predecessor_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "agreements_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_parties" (
    "agreement_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "agreement_parties_pkey" PRIMARY KEY ("agreement_id","party_id")
);

-- CreateTable
CREATE TABLE "commitments" (
    "id" UUID NOT NULL,
    "ref" VARCHAR(24) NOT NULL,
    "kind" "kind" NOT NULL,
    "titles" JSONB NOT NULL,
    "descriptions" JSONB,
    "fulfilment_tests" JSONB,
    "lang" VARCHAR(2) NOT NULL,
    "agreement_id" UUID,
    "body_id" UUID,
    "strength" "strength" NOT NULL DEFAULT 'discussed',
    "undertaken_value" VARCHAR(40),
    "undertaken_first" DATE,
    "undertaken_last" DATE,
    "undertaken_precision" "date_precision",
    "undertaken_basis" "basis",
    "due_value" VARCHAR(40),
    "due_first" DATE,
    "due_last" DATE,
    "due_precision" "date_precision",
    "due_basis" "basis",
    "first_due_value" VARCHAR(40),
    "first_due_last" DATE,
    "expected_count" INTEGER,
    "owner_id" UUID,
    "importance" "importance" NOT NULL DEFAULT 'normal',
    "status" "status" NOT NULL DEFAULT 'unassessed',
    "status_change_id" UUID,
    "confirmed" BOOLEAN,
    "reviewed_on" DATE,
    "looked_on" DATE,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_parties" (
    "commitment_id" UUID NOT NULL,
    "party_id" UUID NOT NULL,
    "role" "party_role" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "commitment_parties_pkey" PRIMARY KEY ("commitment_id","party_id")
);

-- CreateTable
CREATE TABLE "commitment_sectors" (
    "commitment_id" UUID NOT NULL,
    "sector" "sector" NOT NULL,

    CONSTRAINT "commitment_sectors_pkey" PRIMARY KEY ("commitment_id","sector")
);

-- CreateTable
CREATE TABLE "commitment_versions" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "row" JSONB NOT NULL,
    "changed_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commitment_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_links" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "type" "link_type" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "commitment_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "due_changes" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "value" VARCHAR(40),
    "first" DATE,
    "last" DATE,
    "precision" "date_precision",
    "basis" "basis" NOT NULL,
    "note" VARCHAR(2000),
    "effective_on" DATE NOT NULL,
    "reason" VARCHAR(10000),
    "lang" VARCHAR(2) NOT NULL,
    "passage_id" UUID,
    "url" VARCHAR(2000),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "due_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "kind" "event_kind" NOT NULL,
    "titles" JSONB NOT NULL,
    "descriptions" JSONB,
    "lang" VARCHAR(2) NOT NULL,
    "date_value" VARCHAR(40),
    "date_first" DATE,
    "date_last" DATE,
    "date_precision" "date_precision",
    "date_basis" "basis",
    "places" JSONB,
    "body_id" UUID,
    "state" "event_state" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_state_changes" (
    "id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "state" "event_state" NOT NULL,
    "date_value" VARCHAR(40),
    "date_first" DATE,
    "date_last" DATE,
    "date_precision" "date_precision",
    "date_basis" "basis",
    "places" JSONB,
    "effective_on" DATE NOT NULL,
    "reason" VARCHAR(10000),
    "lang" VARCHAR(2) NOT NULL,
    "passage_id" UUID,
    "url" VARCHAR(2000),
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "event_state_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_sources" (
    "event_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,

    CONSTRAINT "event_sources_pkey" PRIMARY KEY ("event_id","passage_id")
);

-- CreateTable
CREATE TABLE "commitment_events" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "event_id" UUID NOT NULL,
    "role" "event_role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "commitment_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "title" VARCHAR(500) NOT NULL,
    "lang" VARCHAR(8) NOT NULL,
    "publisher" VARCHAR(300),
    "side_party_id" UUID,
    "url" VARCHAR(2000),
    "grade" "grade" NOT NULL,
    "event_value" VARCHAR(40),
    "event_first" DATE,
    "event_last" DATE,
    "published_value" VARCHAR(40),
    "published_first" DATE,
    "published_last" DATE,
    "retrieved_on" DATE,
    "adopted_value" VARCHAR(40),
    "adopted_first" DATE,
    "adopted_last" DATE,
    "adopted_reason" VARCHAR(2000),
    "seen" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "archived_at" TIMESTAMPTZ(3),
    "archive_reason" VARCHAR(2000),

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passages" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "words" JSONB NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "original" VARCHAR(10000),
    "doubtful" BOOLEAN NOT NULL DEFAULT false,
    "doubtful_reason" VARCHAR(2000),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "passages_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mentions" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "passage_id" UUID NOT NULL,
    "strength" "strength" NOT NULL,
    "side_party_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "removed_by_id" UUID,

    CONSTRAINT "mentions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "status_changes" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "status" "status" NOT NULL,
    "effective_value" VARCHAR(40) NOT NULL,
    "effective_first" DATE NOT NULL,
    "effective_last" DATE NOT NULL,
    "effective_precision" "date_precision" NOT NULL,
    "rationales" JSONB NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "confidence" "confidence" NOT NULL,
    "successor_id" UUID,
    "withdrawn_by_id" UUID,
    "review_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "status_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "status_change_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "stance" "stance" NOT NULL DEFAULT 'supports',
    "passage_id" UUID,
    "event_id" UUID,
    "url" VARCHAR(2000),
    "title" VARCHAR(500),
    "published_value" VARCHAR(40),
    "published_first" DATE,
    "published_last" DATE,
    "act_value" VARCHAR(40),
    "act_first" DATE,
    "act_last" DATE,

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmations" (
    "id" UUID NOT NULL,
    "status_change_id" UUID NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID NOT NULL,

    CONSTRAINT "confirmations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notes" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "title" VARCHAR(300),
    "body" VARCHAR(10000) NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "visibility" "visibility" NOT NULL DEFAULT 'internal',
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retracted_at" TIMESTAMPTZ(3),

    CONSTRAINT "notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note_versions" (
    "id" UUID NOT NULL,
    "note_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "title" VARCHAR(300),
    "body" VARCHAR(10000) NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "visibility" "visibility" NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "changed_by_id" UUID NOT NULL,

    CONSTRAINT "note_versions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "next_actions" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "what" VARCHAR(2000) NOT NULL,
    "lang" VARCHAR(2) NOT NULL,
    "owner_id" UUID NOT NULL,
    "due_on" DATE,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    "done_by_id" UUID,

    CONSTRAINT "next_actions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "places" VARCHAR(2000) NOT NULL,
    "finding" VARCHAR(10000),
    "lang" VARCHAR(2) NOT NULL,
    "example" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "kind" "user_kind" NOT NULL DEFAULT 'person',
    "email" CITEXT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "role" "role" NOT NULL,
    "locale" VARCHAR(2),
    "theme" VARCHAR(6) NOT NULL DEFAULT 'system',
    "compact_rows" BOOLEAN NOT NULL DEFAULT false,
    "single_keys" BOOLEAN NOT NULL DEFAULT true,
    "password_hash" VARCHAR(300),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deactivated_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" VARCHAR(40),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_links" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" "link_purpose" NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "known_devices" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "known_devices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "throttles" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "throttles_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "user_id" UUID NOT NULL,
    "key" VARCHAR(200) NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "status" INTEGER,
    "location" VARCHAR(300),
    "body" JSONB,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("user_id","key")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "action" VARCHAR(60) NOT NULL,
    "subject_kind" VARCHAR(30),
    "subject_id" UUID,
    "subject_ref" VARCHAR(300),
    "refused" BOOLEAN NOT NULL DEFAULT false,
    "details" JSONB NOT NULL DEFAULT '{}',
    "request_id" VARCHAR(60),

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "refusal_tallies" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "action" VARCHAR(60) NOT NULL,
    "n" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "refusal_tallies_pkey" PRIMARY KEY ("hour","action")
);

-- CreateTable
CREATE TABLE "reference_counters" (
    "prefix" VARCHAR(16) NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "reference_counters_pkey" PRIMARY KEY ("prefix")
);

-- CreateIndex
CREATE UNIQUE INDEX "parties_code_key" ON "parties"("code");

-- CreateIndex
CREATE INDEX "posts_person_id_idx" ON "posts"("person_id");

-- CreateIndex
CREATE INDEX "posts_party_id_idx" ON "posts"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "bodies_code_key" ON "bodies"("code");

-- CreateIndex
CREATE INDEX "body_members_body_id_idx" ON "body_members"("body_id");

-- CreateIndex
CREATE INDEX "body_members_party_id_idx" ON "body_members"("party_id");

-- CreateIndex
CREATE INDEX "name_variants_party_id_idx" ON "name_variants"("party_id");

-- CreateIndex
CREATE INDEX "name_variants_person_id_idx" ON "name_variants"("person_id");

-- CreateIndex
CREATE INDEX "name_variants_body_id_idx" ON "name_variants"("body_id");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_code_key" ON "agreements"("code");

-- CreateIndex
CREATE UNIQUE INDEX "agreements_predecessor_id_key" ON "agreements"("predecessor_id");

-- CreateIndex
CREATE INDEX "agreements_body_id_idx" ON "agreements"("body_id");

-- CreateIndex
CREATE INDEX "agreement_parties_party_id_idx" ON "agreement_parties"("party_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_ref_key" ON "commitments"("ref");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_status_change_id_key" ON "commitments"("status_change_id");

-- CreateIndex
CREATE INDEX "commitments_due_last_id_idx" ON "commitments"("due_last", "id");

-- CreateIndex
CREATE INDEX "commitments_changed_at_id_idx" ON "commitments"("changed_at", "id");

-- CreateIndex
CREATE INDEX "commitments_agreement_id_due_last_id_idx" ON "commitments"("agreement_id", "due_last", "id");

-- CreateIndex
CREATE INDEX "commitments_body_id_due_last_id_idx" ON "commitments"("body_id", "due_last", "id");

-- CreateIndex
CREATE INDEX "commitments_owner_id_due_last_id_idx" ON "commitments"("owner_id", "due_last", "id");

-- CreateIndex
CREATE INDEX "commitments_status_due_last_id_idx" ON "commitments"("status", "due_last", "id");

-- CreateIndex
CREATE INDEX "commitment_parties_party_id_commitment_id_idx" ON "commitment_parties"("party_id", "commitment_id");

-- CreateIndex
CREATE INDEX "commitment_sectors_sector_commitment_id_idx" ON "commitment_sectors"("sector", "commitment_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitment_versions_commitment_id_version_key" ON "commitment_versions"("commitment_id", "version");

-- CreateIndex
CREATE INDEX "commitment_links_from_id_idx" ON "commitment_links"("from_id");

-- CreateIndex
CREATE INDEX "commitment_links_to_id_idx" ON "commitment_links"("to_id");

-- CreateIndex
CREATE INDEX "due_changes_commitment_id_recorded_at_idx" ON "due_changes"("commitment_id", "recorded_at");

-- CreateIndex
CREATE INDEX "events_body_id_idx" ON "events"("body_id");

-- CreateIndex
CREATE INDEX "events_date_first_id_idx" ON "events"("date_first", "id");

-- CreateIndex
CREATE INDEX "event_state_changes_event_id_recorded_at_idx" ON "event_state_changes"("event_id", "recorded_at");

-- CreateIndex
CREATE INDEX "event_sources_passage_id_idx" ON "event_sources"("passage_id");

-- CreateIndex
CREATE INDEX "commitment_events_commitment_id_idx" ON "commitment_events"("commitment_id");

-- CreateIndex
CREATE INDEX "commitment_events_event_id_idx" ON "commitment_events"("event_id");

-- CreateIndex
CREATE INDEX "sources_side_party_id_idx" ON "sources"("side_party_id");

-- CreateIndex
CREATE UNIQUE INDEX "passages_source_id_number_key" ON "passages"("source_id", "number");

-- CreateIndex
CREATE INDEX "mentions_commitment_id_idx" ON "mentions"("commitment_id");

-- CreateIndex
CREATE INDEX "mentions_passage_id_idx" ON "mentions"("passage_id");

-- CreateIndex
CREATE INDEX "status_changes_recorded_at_idx" ON "status_changes"("recorded_at");

-- CreateIndex
CREATE UNIQUE INDEX "status_changes_commitment_id_position_key" ON "status_changes"("commitment_id", "position");

-- CreateIndex
CREATE INDEX "evidence_passage_id_idx" ON "evidence"("passage_id");

-- CreateIndex
CREATE INDEX "evidence_event_id_idx" ON "evidence"("event_id");

-- CreateIndex
CREATE UNIQUE INDEX "evidence_status_change_id_position_key" ON "evidence"("status_change_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "confirmations_status_change_id_key" ON "confirmations"("status_change_id");

-- CreateIndex
CREATE INDEX "notes_commitment_id_created_at_idx" ON "notes"("commitment_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "note_versions_note_id_version_key" ON "note_versions"("note_id", "version");

-- CreateIndex
CREATE INDEX "next_actions_commitment_id_idx" ON "next_actions"("commitment_id");

-- CreateIndex
CREATE INDEX "next_actions_owner_id_done_at_due_on_idx" ON "next_actions"("owner_id", "done_at", "due_on");

-- CreateIndex
CREATE INDEX "reviews_commitment_id_reviewed_on_idx" ON "reviews"("commitment_id", "reviewed_on");

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_ended_at_idx" ON "sessions"("user_id", "ended_at");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_links_token_hash_key" ON "one_time_links"("token_hash");

-- CreateIndex
CREATE INDEX "one_time_links_user_id_idx" ON "one_time_links"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "known_devices_token_hash_key" ON "known_devices"("token_hash");

-- CreateIndex
CREATE INDEX "known_devices_user_id_idx" ON "known_devices"("user_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "audit_events_actor_id_id_idx" ON "audit_events"("actor_id", "id");

-- CreateIndex
CREATE INDEX "audit_events_action_id_idx" ON "audit_events"("action", "id");

-- CreateIndex
CREATE INDEX "audit_events_subject_id_id_idx" ON "audit_events"("subject_id", "id");

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "posts" ADD CONSTRAINT "posts_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "bodies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "body_members" ADD CONSTRAINT "body_members_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_variants" ADD CONSTRAINT "name_variants_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_variants" ADD CONSTRAINT "name_variants_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "persons"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_variants" ADD CONSTRAINT "name_variants_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "bodies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "bodies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_predecessor_id_fkey" FOREIGN KEY ("predecessor_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_parties" ADD CONSTRAINT "agreement_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_agreement_id_fkey" FOREIGN KEY ("agreement_id") REFERENCES "agreements"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "bodies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_status_change_id_fkey" FOREIGN KEY ("status_change_id") REFERENCES "status_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_parties" ADD CONSTRAINT "commitment_parties_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_sectors" ADD CONSTRAINT "commitment_sectors_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_versions" ADD CONSTRAINT "commitment_versions_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_versions" ADD CONSTRAINT "commitment_versions_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_links" ADD CONSTRAINT "commitment_links_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_body_id_fkey" FOREIGN KEY ("body_id") REFERENCES "bodies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_state_changes" ADD CONSTRAINT "event_state_changes_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_state_changes" ADD CONSTRAINT "event_state_changes_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_state_changes" ADD CONSTRAINT "event_state_changes_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_sources" ADD CONSTRAINT "event_sources_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_events" ADD CONSTRAINT "commitment_events_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_side_party_id_fkey" FOREIGN KEY ("side_party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "passages" ADD CONSTRAINT "passages_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_side_party_id_fkey" FOREIGN KEY ("side_party_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "parties"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_changes" ADD CONSTRAINT "status_changes_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_status_change_id_fkey" FOREIGN KEY ("status_change_id") REFERENCES "status_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_passage_id_fkey" FOREIGN KEY ("passage_id") REFERENCES "passages"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_status_change_id_fkey" FOREIGN KEY ("status_change_id") REFERENCES "status_changes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmations" ADD CONSTRAINT "confirmations_confirmed_by_id_fkey" FOREIGN KEY ("confirmed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notes" ADD CONSTRAINT "notes_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_note_id_fkey" FOREIGN KEY ("note_id") REFERENCES "notes"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note_versions" ADD CONSTRAINT "note_versions_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "next_actions" ADD CONSTRAINT "next_actions_done_by_id_fkey" FOREIGN KEY ("done_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_recorded_by_id_fkey" FOREIGN KEY ("recorded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "known_devices" ADD CONSTRAINT "known_devices_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- An account may leave its language to the browser, and a calendar program says none: the feed remembers the one it was
-- made in.

ALTER TABLE "calendar_feeds" ADD COLUMN "lang" VARCHAR(2) NOT NULL DEFAULT 'en';
ALTER TABLE calendar_feeds ADD CONSTRAINT calendar_feeds_lang CHECK (lang IN ('en', 'tr', 'ru'));

-- What ingest remembers. A document is written after Kafka has acknowledged it, never before.

CREATE TABLE document (
    statement_id  text        PRIMARY KEY,
    source_id     text        NOT NULL,
    url           text,
    name          text,
    content_type  text        NOT NULL,
    content_hash  bytea       NOT NULL,
    bytes         bigint      NOT NULL,
    etag          text,
    last_modified text,
    fetched_at    timestamptz NOT NULL,
    misses        integer     NOT NULL DEFAULT 0,
    gone_at       timestamptz
);
COMMENT ON TABLE document IS 'Documents that Kafka has acknowledged, with the content that it had last';
COMMENT ON COLUMN document.content_hash IS 'SHA-256 of the bytes';
COMMENT ON COLUMN document.misses IS 'Visits in a row that found nothing at the address';
COMMENT ON COLUMN document.gone_at IS 'When the topic was told that the page has gone';

CREATE TABLE feed (
    url           text        PRIMARY KEY,
    source_id     text        NOT NULL,
    format        text,
    entries       integer,
    etag          text,
    last_modified text,
    visited_at    timestamptz NOT NULL,
    succeeded_at  timestamptz,
    next_visit_at timestamptz NOT NULL,
    failures      integer     NOT NULL DEFAULT 0,
    problem       text,
    remarks       text[]      NOT NULL DEFAULT '{}'
);
COMMENT ON TABLE feed IS 'Feeds with what their last visit gave';
COMMENT ON COLUMN feed.failures IS 'Visits in a row that failed';
COMMENT ON COLUMN feed.remarks IS 'Entries that cannot be used, and what was read leniently';

CREATE TABLE page (
    statement_id  text        PRIMARY KEY,
    url           text        NOT NULL,
    source_id     text        NOT NULL,
    feed_url      text        NOT NULL,
    title         text,
    entry_updated timestamptz,
    first_seen_at timestamptz NOT NULL,
    visited_at    timestamptz,
    next_visit_at timestamptz,
    failures      integer     NOT NULL DEFAULT 0,
    problem       text
);
COMMENT ON TABLE page IS 'Pages that feeds name, with their next visit; none if it was given up';
COMMENT ON COLUMN page.entry_updated IS 'When the entry says that the page changed: a new value means a new visit';
CREATE INDEX page_due ON page (source_id, next_visit_at);
CREATE INDEX page_failing ON page (source_id) WHERE failures > 0;

CREATE TABLE folder_file (
    name        text        PRIMARY KEY,
    bytes       bigint      NOT NULL,
    modified_at timestamptz NOT NULL,
    settled_at  timestamptz NOT NULL,
    statement_id text,
    problem     text,
    CHECK ((statement_id IS NULL) <> (problem IS NULL))
);
COMMENT ON TABLE folder_file IS 'Files of the watched folder: taken in, or refused with the reason';
CREATE INDEX folder_file_refused ON folder_file (name) WHERE problem IS NOT NULL;

-- The record of statements. Statement, revision and entity have natural keys; revisions also have a short number,
-- handed out in blocks, for the rows that belong to them. There are no foreign keys from clauses and mentions: they are
-- written with their revision in one transaction and never alone.

CREATE SEQUENCE revision_number INCREMENT BY 64;
CREATE SEQUENCE outbox_number INCREMENT BY 64;

CREATE TABLE statement (
    id              text PRIMARY KEY,
    revision        text NOT NULL,
    revision_number bigint NOT NULL,
    revisions       integer NOT NULL,
    source_id       text NOT NULL,
    source_name     text,
    source_country  text,
    url             text,
    name            text,
    kind            text NOT NULL,
    language        text,
    title           text,
    place           text,
    event_on        date,
    published       text,
    published_on    date,
    sorted_at       timestamptz NOT NULL,
    clauses         integer NOT NULL,
    mentions        integer NOT NULL,
    first_stored_at timestamptz NOT NULL,
    stored_at       timestamptz NOT NULL,
    last_fetched_at text NOT NULL,
    withdrawn_at    text
) WITH (fillfactor = 85);

COMMENT ON TABLE statement IS 'A statement with what lists and filters need of its current revision';
COMMENT ON COLUMN statement.published IS 'RFC 3339 time with the source''s offset, or a date alone';
COMMENT ON COLUMN statement.sorted_at IS 'Time of publication, or of first storing where that is unknown';
COMMENT ON COLUMN statement.last_fetched_at IS 'RFC 3339 as given: timestamptz would drop nanoseconds and the offset';

CREATE INDEX statement_sorted ON statement (sorted_at DESC, id DESC);
CREATE INDEX statement_source ON statement (source_id, sorted_at DESC, id DESC);
CREATE INDEX statement_published ON statement (published_on);
CREATE UNIQUE INDEX statement_revision_number ON statement (revision_number);

CREATE TABLE revision (
    statement_id text NOT NULL REFERENCES statement (id),
    revision     text NOT NULL,
    number       bigint NOT NULL UNIQUE,
    fetched_at   text NOT NULL,
    stored_at    timestamptz NOT NULL,
    title        text,
    event        text NOT NULL,
    PRIMARY KEY (statement_id, revision)
);

COMMENT ON COLUMN revision.event IS 'The EnrichedStatement as it came, JSON; text, since jsonb refuses some valid strings';

-- lz4 costs a fifth of the default, but not every server is built with it
DO $$
BEGIN
    ALTER TABLE revision ALTER COLUMN event SET COMPRESSION lz4;
EXCEPTION WHEN feature_not_supported THEN
    NULL;
END
$$;

CREATE TABLE clause (
    revision_number bigint NOT NULL,
    ordinal         integer NOT NULL,
    kind            text NOT NULL,
    speaker         text,
    configuration   regconfig NOT NULL,
    text            text NOT NULL,
    -- in lower case by Unicode, whatever the locale of the database; a tsvector holds 1 MB, and no clause that people
    -- wrote comes near the limit
    terms           tsvector GENERATED ALWAYS AS
                        (to_tsvector(configuration, lower(left(text, 200000) COLLATE pg_c_utf8))) STORED,
    PRIMARY KEY (revision_number, ordinal)
);

COMMENT ON COLUMN clause.configuration IS 'Chosen by the statement''s language';

-- new entries are merged into the index 16 MB at a time: half the work of the default of 4 MB
CREATE INDEX clause_terms ON clause USING gin (terms) WITH (gin_pending_list_limit = 16384);

CREATE TABLE mention (
    revision_number bigint NOT NULL,
    ordinal         integer NOT NULL,
    clause          integer NOT NULL,
    start_at        integer NOT NULL,
    end_at          integer NOT NULL,
    text            text NOT NULL,
    type            text NOT NULL,
    entity          text NOT NULL,
    method          text NOT NULL,
    confidence      real NOT NULL,
    PRIMARY KEY (revision_number, ordinal)
);

COMMENT ON COLUMN mention.start_at IS 'First code point in the clause''s text';

CREATE TABLE entity (
    id      text PRIMARY KEY,
    type    text NOT NULL,
    name    text NOT NULL,
    country text,
    same_as text
);

CREATE INDEX entity_name ON entity (name, id);
CREATE INDEX entity_type_name ON entity (type, name, id);

CREATE TABLE statement_entity (
    statement_id text NOT NULL,
    entity_id    text NOT NULL,
    mentions     integer NOT NULL,
    PRIMARY KEY (entity_id, statement_id)
);

COMMENT ON TABLE statement_entity IS 'What the current revision of a statement names, and how often';

CREATE INDEX statement_entity_statement ON statement_entity (statement_id);

CREATE TABLE outbox (
    number       bigint PRIMARY KEY,
    statement_id text NOT NULL,
    event_id     text NOT NULL,
    source       text NOT NULL,
    event        text NOT NULL,
    traceparent  text,
    created_at   timestamptz NOT NULL
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

COMMENT ON TABLE outbox IS 'StoredStatement events that Kafka has not acknowledged yet';

CREATE INDEX outbox_statement ON outbox (statement_id);

CREATE TABLE dead_letter (
    topic               text NOT NULL,
    kafka_partition     integer NOT NULL,
    kafka_offset        bigint NOT NULL,
    original_topic      text,
    original_partition  integer,
    original_offset     bigint,
    statement_id        text,
    reason              text NOT NULL,
    exception           text,
    content_type        text,
    url                 text,
    name                text,
    bytes               bigint NOT NULL,
    at                  timestamptz NOT NULL,
    PRIMARY KEY (topic, kafka_partition, kafka_offset)
);

COMMENT ON TABLE dead_letter IS 'What stands in the dead-letter topics and why; the bytes stay there';

CREATE INDEX dead_letter_at ON dead_letter (at DESC, topic, kafka_partition, kafka_offset);
CREATE INDEX dead_letter_statement ON dead_letter (statement_id);

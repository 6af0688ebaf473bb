package io.communique.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of ingest. */
@ConfigMapping(prefix = "communique.ingest")
interface IngestSettings {

    /** Folder whose new and changed files are taken in; made if it is missing. Absent: no folder is watched. */
    Optional<Path> folder();

    /** File that describes the sources and their feeds. Absent: no feed is followed. */
    Optional<Path> sources();

    /** Time between two visits of a feed whose source names no interval. */
    @WithDefault("10m")
    Duration poll();

    /** Time between two looks at the watched folder; a file counts after two looks that find it the same. */
    @WithDefault("500ms")
    Duration folderScan();

    /** Time between two looks for feeds and pages whose time has come. */
    @WithDefault("5s")
    Duration dueCheck();

    /** Shortest time between two visits of a known page; later it is a tenth of the time since it was first seen. */
    @WithDefault("1h")
    Duration revisit();

    /** Time to the second visit of a feed or a page that failed; it doubles with each failure. */
    @WithDefault("1m")
    Duration retry();

    /** Pause between two requests to one source. */
    @WithDefault("500ms")
    Duration pause();

    /** How the service names itself to servers; add an address at which its operator can be reached. */
    @WithDefault("Communique/0.1 (reader of public statements)")
    String userAgent();

    /** Limits. */
    Limits limits();

    /** Limits on what is taken in. */
    interface Limits {

        /** Largest document in bytes, uploaded, in the folder or fetched. No topic takes more than the default. */
        @WithDefault("16777216")
        int documentBytes();

        /** Time for a connection to a server. */
        @WithDefault("10s")
        Duration connect();

        /** Time from the request for a page to its last byte, redirects included. */
        @WithDefault("30s")
        Duration fetch();

        /** Redirects that are followed. */
        @WithDefault("5")
        int redirects();

        /** Time within which Kafka must acknowledge a document; after it a client is answered 503. */
        @WithDefault("10s")
        Duration publish();
    }
}

package io.communique.ingest;

import io.communique.contracts.topic.Topic;
import io.communique.ingest.fetch.FetchLimits;
import io.communique.ingest.fetch.PageFetcher;
import io.communique.ingest.register.Database;
import io.communique.ingest.register.DocumentRegister;
import io.communique.ingest.register.FeedRegister;
import io.communique.ingest.register.FileRegister;
import io.communique.ingest.register.PageRegister;
import io.communique.ingest.source.Sources;
import io.communique.ingest.source.SourcesFile;
import io.communique.ingest.source.SourcesFileException;
import io.communique.ingest.submission.Intake;
import io.communique.ingest.submission.RawTopic;
import io.communique.ingest.submission.Upload;
import io.communique.ingest.visit.PageVisit;
import io.communique.ingest.visit.SourceVisits;
import io.communique.ingest.visit.VisitTimes;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Puts the plain parts of the service together. */
class IngestParts {

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Sources sources(IngestSettings settings) {
        try {
            return settings.sources().map(SourcesFile::read).orElseGet(() -> new Sources(List.of()));
        } catch (SourcesFileException e) {
            throw new ConfigurationException(e.getMessage());
        }
    }

    @Produces
    @Singleton
    PageFetcher fetcher(IngestSettings settings, Sources sources) {
        IngestSettings.Limits limits = settings.limits();
        return new PageFetcher(
                new FetchLimits(largestDocument(settings), limits.connect(), limits.fetch(), limits.redirects()),
                settings.userAgent(),
                sources.privateHosts());
    }

    void close(@Disposes PageFetcher fetcher) {
        fetcher.close();
    }

    @Produces
    @Singleton
    Upload upload(IngestSettings settings, Sources sources) {
        return new Upload(sources, largestDocument(settings));
    }

    @Produces
    @Singleton
    Database database(DataSource dataSource) {
        return new Database(dataSource);
    }

    @Produces
    @Singleton
    DocumentRegister documents(Database database) {
        return new DocumentRegister(database);
    }

    @Produces
    @Singleton
    FeedRegister feeds(Database database) {
        return new FeedRegister(database);
    }

    @Produces
    @Singleton
    PageRegister pages(Database database) {
        return new PageRegister(database);
    }

    @Produces
    @Singleton
    FileRegister files(Database database) {
        return new FileRegister(database);
    }

    @Produces
    @Singleton
    Intake intake(DocumentRegister documents, RawTopic topic, Clock clock) {
        return new Intake(documents, topic, clock);
    }

    @Produces
    @Singleton
    PageVisit pageVisit(PageFetcher fetcher, Intake intake, DocumentRegister documents) {
        return new PageVisit(fetcher, intake, documents);
    }

    @Produces
    @Singleton
    SourceVisits sourceVisits(
            PageFetcher fetcher,
            FeedRegister feeds,
            PageRegister pages,
            PageVisit pageVisit,
            IngestSettings settings,
            Clock clock) {
        VisitTimes times = new VisitTimes(settings.poll(), settings.revisit(), settings.retry());
        return new SourceVisits(fetcher, feeds, pages, pageVisit, times, settings.pause(), clock);
    }

    private static int largestDocument(IngestSettings settings) {
        int bytes = settings.limits().documentBytes();
        if (bytes < 1 || bytes > Topic.MAX_DOCUMENT_BYTES) {
            throw new ConfigurationException("communique.ingest.limits.document-bytes is " + bytes
                    + "; it can be from 1 to " + Topic.MAX_DOCUMENT_BYTES);
        }
        return bytes;
    }
}

package io.communique.ingest;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.communique.ingest.register.FeedRegister;
import io.communique.ingest.register.FeedState;
import io.communique.ingest.register.FileRegister;
import io.communique.ingest.register.KnownPage;
import io.communique.ingest.register.PageCounts;
import io.communique.ingest.register.PageRegister;
import io.communique.ingest.register.RefusedFile;
import io.communique.ingest.source.MonitoredSource;
import io.communique.ingest.source.Sources;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The configured sources and the watched folder with their health. */
@Path("/sources")
@Tag(name = "sources", description = "Where statements come from, and how that goes")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@RunOnVirtualThread
class SourcesResource {

    private static final int SHOWN = 50;

    private final Sources sources;
    private final FeedRegister feeds;
    private final PageRegister pages;
    private final FileRegister files;
    private final FolderWatch folder;
    private final IngestSettings settings;

    SourcesResource(
            Sources sources,
            FeedRegister feeds,
            PageRegister pages,
            FileRegister files,
            FolderWatch folder,
            IngestSettings settings) {
        this.sources = sources;
        this.feeds = feeds;
        this.pages = pages;
        this.files = files;
        this.folder = folder;
        this.settings = settings;
    }

    /** Every source. */
    @GET
    @Operation(
            operationId = "sources",
            summary = "List the sources with their health",
            description = "Each configured source with its feeds and the pages that failed, and the watched folder"
                    + " with the files that were refused.")
    public SourceList list() {
        return new SourceList(
                sources.all().stream().map(this::health).toList(),
                folder.root().isEmpty()
                        ? null
                        : folderHealth(folder.root().get().toString()));
    }

    private SourceHealth health(MonitoredSource source) {
        Map<String, FeedState> states =
                feeds.ofSource(source.id()).stream().collect(Collectors.toMap(FeedState::url, Function.identity()));
        List<FeedHealth> feedHealth = source.feeds().stream()
                .map(feed -> feedHealth(feed, states.get(feed.toString())))
                .toList();
        PageCounts counts = pages.counts(source.id());
        return new SourceHealth(
                source.id(),
                source.name(),
                source.country(),
                source.zone() == null ? null : source.zone().getId(),
                source.interval() == null ? settings.poll() : source.interval(),
                worst(feedHealth, counts),
                feedHealth,
                counts,
                pages.failing(source.id(), SHOWN).stream()
                        .map(SourcesResource::failing)
                        .toList());
    }

    private static Health worst(List<FeedHealth> feeds, PageCounts pages) {
        if (pages.failing() > 0 || feeds.stream().anyMatch(feed -> feed.health() == Health.FAILING)) {
            return Health.FAILING;
        }
        return feeds.stream().anyMatch(feed -> feed.health() == Health.WAITING) ? Health.WAITING : Health.OK;
    }

    private static FeedHealth feedHealth(URI url, @Nullable FeedState state) {
        if (state == null) {
            return new FeedHealth(url.toString(), Health.WAITING, null, null, null, null, null, 0, null, List.of());
        }
        return new FeedHealth(
                state.url(),
                state.failures() > 0 ? Health.FAILING : Health.OK,
                state.format(),
                state.entries(),
                state.visitedAt(),
                state.succeededAt(),
                state.nextVisitAt(),
                state.failures(),
                state.problem(),
                state.remarks());
    }

    private static FailingPage failing(KnownPage page) {
        return new FailingPage(
                page.url().toString(),
                page.title(),
                page.problem(),
                page.failures(),
                page.visitedAt(),
                page.nextVisitAt());
    }

    private FolderHealth folderHealth(String root) {
        List<RefusedFile> refused = files.refused(SHOWN);
        String problem = folder.problem().orElse(null);
        return new FolderHealth(
                root,
                problem != null || !refused.isEmpty() ? Health.FAILING : Health.OK,
                problem,
                files.count(),
                refused);
    }

    /** How it goes. */
    @Schema(
            description =
                    "OK: the last visits succeeded. WAITING: not visited yet. FAILING: something failed or was refused")
    enum Health {
        OK,
        WAITING,
        FAILING
    }

    /** The answer. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "The configured sources, and the watched folder if there is one")
    record SourceList(List<SourceHealth> items, @Nullable FolderHealth folder) {}

    /** A source. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A configured source")
    record SourceHealth(
            String id,
            @Nullable String name,

            @Schema(description = "ISO 3166-1 alpha-2") @Nullable
            String country,

            @Schema(description = "IANA zone in which the source gives its times") @Nullable
            String zone,

            @Schema(description = "Time between two visits of a feed, ISO 8601", implementation = String.class)
            @JsonFormat(shape = JsonFormat.Shape.STRING)
            Duration interval,

            Health health,
            List<FeedHealth> feeds,
            PageCounts pages,

            @Schema(description = "Pages whose last visit failed, the latest first, at most 50")
            List<FailingPage> failing) {}

    /** A feed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A feed with what its last visit gave")
    record FeedHealth(
            String url,
            Health health,
            @Nullable String format,
            @Nullable Integer entries,
            @Nullable Instant visitedAt,
            @Nullable Instant succeededAt,
            @Nullable Instant nextVisitAt,

            @Schema(description = "Visits in a row that failed")
            int failures,

            @Nullable String problem,

            @Schema(description = "Entries that cannot be used, and what was read leniently")
            List<String> remarks) {}

    /** A page that failed. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "A page whose last visit failed")
    record FailingPage(
            String url,
            @Nullable String title,
            @Nullable String problem,

            @Schema(description = "Visits in a row that failed")
            int failures,

            @Nullable Instant visitedAt,

            @Schema(description = "Absent if it was given up") @Nullable
            Instant nextVisitAt) {}

    /** The watched folder. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "The watched folder")
    record FolderHealth(
            String path,
            Health health,
            @Nullable String problem,

            @Schema(description = "Files that were taken in")
            long taken,

            @Schema(description = "Files that were refused, the latest first, at most 50")
            List<RefusedFile> refused) {}
}

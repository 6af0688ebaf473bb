package io.communique.ingest;

import io.communique.ingest.folder.FileContent;
import io.communique.ingest.folder.FolderFile;
import io.communique.ingest.folder.WatchedFolder;
import io.communique.ingest.register.FileRegister;
import io.communique.ingest.source.Sources;
import io.communique.ingest.submission.Intake;
import io.communique.ingest.submission.Receipt;
import io.communique.ingest.submission.Submission;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Looks at the watched folder again and again, and takes in what is new or changed. */
@ApplicationScoped
class FolderWatch {

    private static final Logger LOG = Logger.getLogger(FolderWatch.class);
    private static final int FILES_AT_ONCE = 8;

    private final Optional<Path> root;
    private final Duration pause;
    private final int maxBytes;
    private final FileRegister files;
    private final Intake intake;
    private final Sources sources;
    private final Clock clock;
    private final Outage outage = new Outage("the watched folder");
    private @Nullable Thread watcher;
    private @Nullable WatchedFolder folder;
    private volatile @Nullable String problem;

    FolderWatch(IngestSettings settings, FileRegister files, Intake intake, Sources sources, Clock clock) {
        this.root = settings.folder().map(Path::toAbsolutePath);
        this.pause = settings.folderScan();
        this.maxBytes = settings.limits().documentBytes();
        this.files = files;
        this.intake = intake;
        this.sources = sources;
        this.clock = clock;
    }

    Optional<Path> root() {
        return root;
    }

    /** Why the folder itself cannot be read. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    void start(@Observes StartupEvent event) {
        root.ifPresent(path -> watcher = Thread.ofVirtual().name("folder-watch").start(() -> watch(path)));
    }

    void stop(@Observes ShutdownEvent event) {
        if (watcher != null) {
            watcher.interrupt();
        }
    }

    private void watch(Path path) {
        try {
            while (true) {
                try {
                    outage.ridesOut(() -> look(path));
                } catch (RuntimeException e) {
                    LOG.errorf(e, "a look at the watched folder failed");
                }
                Thread.sleep(pause);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the service stops; what was not taken in is so after the next start
        }
    }

    private void look(Path path) throws InterruptedException {
        try {
            WatchedFolder watched = folder;
            if (watched == null) {
                Files.createDirectories(path);
                watched = new WatchedFolder(path, maxBytes, files.stamps());
                folder = watched;
                LOG.infof("watching %s", path);
            }
            List<FolderFile> ready = watched.look();
            problem = null;
            for (int i = 0; i < ready.size(); i += FILES_AT_ONCE) {
                takeAll(watched, ready.subList(i, Math.min(ready.size(), i + FILES_AT_ONCE)));
            }
        } catch (IOException e) {
            if (problem == null) {
                LOG.warnf("the watched folder %s cannot be read: %s", path, e.toString());
            }
            problem = "cannot be read: " + e.getClass().getSimpleName();
        }
    }

    private void takeAll(WatchedFolder watched, List<FolderFile> ready) throws InterruptedException {
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> taken = new ArrayList<>();
            ready.forEach(file -> taken.add(executor.submit(() -> take(watched, file))));
            for (Future<?> each : taken) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private void take(WatchedFolder watched, FolderFile file) {
        switch (watched.read(file)) {
            case FileContent.Document document -> {
                Submission submission = Submission.named(
                        sources.named(Sources.FOLDER), file.name(), document.mediaType(), document.body());
                Receipt receipt = intake.take(submission);
                files.taken(file, receipt.statementId(), clock.instant());
                watched.settle(file);
                LOG.debugf("took %s", file.name());
            }
            case FileContent.Refused refused -> {
                files.refused(file, refused.reason(), clock.instant());
                watched.settle(file);
                LOG.warnf("the file %s is not taken in: it %s", file.name(), refused.reason());
            }
            case FileContent.Moving() -> LOG.debugf("%s still changes", file.name());
        }
    }
}

package io.communique.ingest;

import io.communique.ingest.fetch.LocalSite;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An empty folder to watch, and a site with a feed whose second page is missing and whose third entry is broken. */
public final class FolderAndSite implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LocalSite site;
    private static @Nullable Path folder;

    static LocalSite site() {
        return required(site);
    }

    static Path folder() {
        return required(folder);
    }

    @Override
    public Map<String, String> start() {
        site = new LocalSite();
        site.on("/feed.xml", LocalSite.page(200, "application/rss+xml", """
                        <rss version="2.0"><channel><title>News</title><link>/</link><description>d</description>
                        <item><title>One</title><link>/news/1</link></item>
                        <item><title>Two</title><link>/news/2</link></item>
                        <item><title>Broken</title></item>
                        <item><title>Three</title><link>/news/3</link></item>
                        </channel></rss>
                        """));
        site.html("/news/1", "<h1>One</h1>");
        site.html("/news/3", "<h1>Three</h1>");
        site.html("/page.html", "<!DOCTYPE html><title>News</title><p>Our feed has moved.");
        try {
            Path base = Files.createTempDirectory("communique-ingest-");
            folder = base.resolve("watched");
            Path sources = Files.writeString(
                    base.resolve("sources.yaml"), """
                    sources:
                      - id: ruritania
                        name: Ministry of Foreign Affairs of Ruritania
                        country: NO
                        zone: Europe/Oslo
                        feeds: ["%s"]
                        allow-private-addresses: true
                        hints: {title: h1}
                      - id: graustark
                        feeds: ["%s"]
                        allow-private-addresses: true
                    """.formatted(site.at("/feed.xml"), site.at("/page.html")));
            return Map.of(
                    "communique.ingest.folder", folder.toString(),
                    "communique.ingest.sources", sources.toString(),
                    "communique.ingest.folder-scan", "200ms",
                    "communique.ingest.due-check", "1s",
                    "communique.ingest.pause", "10ms",
                    "communique.ingest.limits.fetch", "2s",
                    "quarkus.http.test-port", "0");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        site().close();
    }

    private static <T> T required(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("not started");
        }
        return part;
    }
}

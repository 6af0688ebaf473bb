package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.contracts.event.RawStatement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A folder of pages beside a {@code ground-truth.json}, which says by file name what is to come out of them. */
final class AnnotatedPages {

    private static final String PACKED = ".html.gz";

    private AnnotatedPages() {}

    /** A page's file and what is to come out of it. */
    record Page(Path file, JsonNode gold) {

        String name() {
            return file.getFileName().toString();
        }

        RawStatement raw() {
            return Statements.raw(name(), gold.path("url").asText(null), "text/html", Corpus.bytes(file));
        }
    }

    static boolean isHere(Path folder) {
        return Files.isRegularFile(folder.resolve("ground-truth.json"));
    }

    /** The pages, sorted by name; names are given with or without their ending. */
    static List<Page> of(Path folder, String pages) {
        Map<String, Page> sorted = new TreeMap<>();
        for (Map.Entry<String, JsonNode> entry :
                Corpus.json(folder.resolve("ground-truth.json")).properties()) {
            String name = entry.getKey().endsWith(PACKED) ? entry.getKey() : entry.getKey() + PACKED;
            sorted.put(name, new Page(folder.resolve(pages).resolve(name), entry.getValue()));
        }
        return new ArrayList<>(sorted.values());
    }
}

package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import io.communique.local.process.MediaTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A document of the project's own, in the folder of its language, and what must come out of it: a JSON file of the same
 * name beside it.
 *
 * @param name with its folder: {@code en/briefing.html}
 */
record AnnotatedDocument(String name, Path file, JsonNode gold) {

    /** The documents of all languages, sorted by name. */
    static List<AnnotatedDocument> of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".html") || file.toString().endsWith(".txt"))
                    .map(file -> {
                        String name = folder.relativize(file).toString().replace('\\', '/');
                        Path gold = file.resolveSibling(
                                file.getFileName().toString().replaceAll("\\.(html|txt)$", ".json"));
                        return new AnnotatedDocument(name, file, Corpus.json(gold));
                    })
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        }
    }

    /** As a server would say it: a page tells its characters itself. */
    String contentType() {
        String mediaType = MediaTypes.of(name);
        return mediaType.equals("text/html") ? mediaType : mediaType + "; charset=utf-8";
    }

    String language() {
        return name.substring(0, name.indexOf('/'));
    }
}

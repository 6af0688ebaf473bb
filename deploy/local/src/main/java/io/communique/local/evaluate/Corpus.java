package io.communique.local.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.communique.local.process.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads annotated documents and works on them on all cores. */
final class Corpus {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /** A document's scores, from the document and its place in sorted order. */
    @FunctionalInterface
    interface Scorer<D, T> {
        Scored<T> score(D document, int index);
    }

    static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** A file's bytes, unpacked if its name ends in {@code .gz}. */
    static byte[] bytes(Path file) {
        try {
            return Documents.bytes(file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** The files of a folder with this ending, sorted by name. */
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The text of a field; empty if it is not there. */
    static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }

    /** Scores all documents, in the order given. */
    static <D, T> List<Scored<T>> score(List<D> documents, Scorer<D, T> scorer) {
        return inParallel(documents.size(), index -> scorer.score(documents.get(index), index));
    }

    private static <T> List<T> inParallel(int count, Function<Integer, T> work) {
        return IntStream.range(0, count).parallel().mapToObj(work::apply).toList();
    }
}

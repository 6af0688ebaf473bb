package io.communique.enrich.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads resources of one entry a line, with {@code #} before a remark and {@code |} between fields. */
public final class WordLists {

    private WordLists() {}

    /**
     * The lines of a resource with their numbers.
     *
     * @param owner the class beside which the resource lies
     */
    public static List<Line> lines(Class<?> owner, String name) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : text(owner, name).lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(new Line(name, number, line));
            }
        }
        return lines;
    }

    private static String text(Class<?> owner, String name) {
        String packed = WordListPack.text(owner, name);
        if (packed != null) {
            return packed;
        }
        try (InputStream resource = owner.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + owner.getName());
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** The entries of a resource, folded. */
    public static Set<String> words(Class<?> owner, String name) {
        Set<String> words = new HashSet<>();
        for (Line line : lines(owner, name)) {
            words.add(Folding.fold(line.text().strip()));
        }
        return words;
    }

    /** The first two fields of each line, folded. */
    public static Map<String, String> pairs(Class<?> owner, String name) {
        Map<String, String> pairs = new HashMap<>();
        for (Line line : lines(owner, name)) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("two fields expected");
            }
            pairs.put(Folding.fold(fields.getFirst()), Folding.fold(fields.get(1)));
        }
        return pairs;
    }
}

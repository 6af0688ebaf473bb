package io.communique.parse.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads word lists: UTF-8, a header of lines that start with {@code #}, then one entry a line, its columns set apart by
 * tabulators.
 */
public final class Vocabulary {

    private Vocabulary() {}

    /**
     * @param owner the class that the resource stands beside
     * @return the entries in the order of the file
     */
    public static List<String> entries(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside " + owner.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** The entries as a set, for lists of one column. */
    public static Set<String> words(Class<?> owner, String name) {
        return Collections.unmodifiableSet(new HashSet<>(entries(owner, name))); // faster than Set.copyOf to look up
    }

    /** @throws IllegalStateException if an entry has another number of columns; the message names it */
    public static List<List<String>> rows(Class<?> owner, String name, int columns) {
        return entries(owner, name).stream()
                .map(entry -> {
                    List<String> row = List.of(entry.split("\t", -1));
                    if (row.size() != columns) {
                        throw new IllegalStateException(
                                name + ": " + columns + " columns wanted, not " + row.size() + ": " + entry);
                    }
                    return row;
                })
                .toList();
    }

    /** From each entry of the first of two columns to those beside it, in the order of the file. */
    public static Map<String, List<String>> grouped(Class<?> owner, String name) {
        return rows(owner, name, 2).stream()
                .collect(Collectors.groupingBy(List::getFirst, Collectors.mapping(List::getLast, Collectors.toList())));
    }
}

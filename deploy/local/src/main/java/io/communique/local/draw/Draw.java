package io.communique.local.draw;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.Commitment;
import io.communique.contracts.statement.EnrichedStatement;
import io.communique.contracts.statement.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Mentions and commitments of many statements, and some of them drawn at random. */
public final class Draw {

    /** Characters to each side, enough for a sentence. */
    private static final int AROUND = 160;

    private final List<String> mentions = new ArrayList<>();
    private final List<String> commitments = new ArrayList<>();

    /** Adds all mentions and commitments of a statement. */
    public void add(String file, EnrichedStatement statement) {
        for (Mention mention : statement.mentions()) {
            Clause clause = statement.clauses().get(mention.clause() - 1);
            mentions.add(row(
                    "mention",
                    file,
                    Integer.toString(mention.clause()),
                    marked(clause.text(), mention),
                    mention.type().name(),
                    mention.entity(),
                    mention.method()));
        }
        for (Commitment commitment : statement.commitments()) {
            Clause clause = statement.clauses().get(commitment.clause() - 1);
            commitments.add(row(
                    "commitment",
                    file,
                    Integer.toString(commitment.clause()),
                    clause.text(),
                    String.join(" ", commitment.actors()),
                    commitment.force().name(),
                    commitment.action(),
                    String.join(" ", commitment.addressees()),
                    commitment.deadline()));
        }
    }

    /**
     * Rows of tab-separated fields, first of mentions, then of commitments, both in the order they were added.
     *
     * @param mentionCount how many of all mentions, each as likely as any other; all if there are no more
     * @param commitmentCount the same of commitments
     * @param seed the same rows come for the same seed
     */
    public List<String> rows(int mentionCount, int commitmentCount, long seed) {
        Random random = new Random(seed);
        return Stream.concat(
                        drawn(mentions, mentionCount, random).stream(),
                        drawn(commitments, commitmentCount, random).stream())
                .toList();
    }

    /** Selection sampling (Knuth, The Art of Computer Programming, 3.4.2, algorithm S). */
    private static List<String> drawn(List<String> rows, int count, Random random) {
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < rows.size() && drawn.size() < count; i++) {
            if (random.nextInt(rows.size() - i) < count - drawn.size()) {
                drawn.add(rows.get(i));
            }
        }
        return drawn;
    }

    /** A mention between double square brackets, with the words around it. */
    private static String marked(String text, Mention mention) {
        int start = text.offsetByCodePoints(0, mention.start());
        int end = text.offsetByCodePoints(0, mention.end());
        int from = Math.max(0, start - AROUND);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && from < start) {
            from++;
        }
        int to = Math.min(text.length(), end + AROUND);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && to > end) {
            to--;
        }
        return text.substring(from, start) + "[[" + text.substring(start, end) + "]]" + text.substring(end, to);
    }

    private static String row(@Nullable String... fields) {
        StringBuilder row = new StringBuilder();
        for (String field : fields) {
            row.append(field == null ? "" : plain(field)).append('\t');
        }
        return row.substring(0, row.length() - 1);
    }

    private static String plain(String field) {
        return field.replaceAll("\\s+", " ");
    }
}

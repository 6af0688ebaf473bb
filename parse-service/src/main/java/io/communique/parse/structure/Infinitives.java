package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Verbs of list items that complete the sentence of an act: "The Parties agree:" before "Crear un grupo …", "We decide
 * to:" before "hold a seminar". No list of verbs is complete, but the form of an infinitive tells it there.
 */
final class Infinitives {

    private static final int SHORTEST = 3;

    private static final List<Rule> RULES = Vocabulary.rows(Infinitives.class, "infinitives.tsv", 3).stream()
            .map(row -> new Rule(row.getFirst(), row.get(1), row.getLast().substring(1)))
            .toList();

    private Infinitives() {}

    private record Rule(String language, String introduction, String ending) {}

    /** @return the verb that a list item begins with, absent if its introduction does not ask for one */
    static @Nullable Opener first(String item, String introduction, String language) {
        int end = 0;
        while (end < item.length() && Character.isLetter(item.charAt(end))) {
            end++;
        }
        boolean word = end >= SHORTEST && end < item.length() && item.charAt(end) == ' ';
        if (!word) {
            return null;
        }
        String verb = item.substring(0, end);
        String lower = verb.toLowerCase(Locale.ROOT);
        for (Rule rule : RULES) {
            if (rule.language().equals(language)
                    && introduction.endsWith(rule.introduction())
                    && lower.endsWith(rule.ending())) {
                return new Opener(verb, lower, Opener.Form.OPERATIVE, end);
            }
        }
        return null;
    }
}

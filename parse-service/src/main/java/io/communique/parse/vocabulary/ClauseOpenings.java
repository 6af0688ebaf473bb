package io.communique.parse.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Capitalised words with which a line begins a clause of a drafted text, in languages that write only names large: no
 * sentence goes on with "Recalling" or "Rappelant".
 */
public final class ClauseOpenings {

    private static final List<String> LANGUAGES = List.of("en", "es", "fr", "pt", "ru");

    /** Words of an opener, and adverbs before it. */
    private static final int MOST_WORDS = 3;

    private static final int MOST_ADVERBS = 2;
    private static final int HEAD = 80;

    private static final Set<String> PARTICIPLES = new HashSet<>();
    private static final Set<String> VERBS = new HashSet<>();
    private static final Set<String> ADVERBS = new HashSet<>();
    private static final List<String> EXCEPTIONS = new ArrayList<>();

    static {
        for (String language : LANGUAGES) {
            String folder = "/io/communique/parse/structure/";
            for (List<String> row : Vocabulary.rows(ClauseOpenings.class, folder + "openers-" + language + ".tsv", 3)) {
                boolean finite = row.getLast().equals("OPERATIVE");
                if (!finite || !row.getFirst().equals(row.get(1))) { // a bare stem is a noun now and then
                    (finite ? VERBS : PARTICIPLES).add(row.getFirst());
                }
            }
            EXCEPTIONS.addAll(
                    Vocabulary.entries(ClauseOpenings.class, folder + "opener-exceptions-" + language + ".txt"));
            ADVERBS.addAll(Vocabulary.entries(ClauseOpenings.class, folder + "opener-adverbs-" + language + ".txt"));
        }
    }

    /** Of openers and adverbs: most lines begin with none of them. */
    private static final Set<String> FIRST_WORDS = new HashSet<>();

    static {
        for (Set<String> phrases : List.of(PARTICIPLES, VERBS, ADVERBS)) {
            phrases.forEach(phrase -> FIRST_WORDS.add(firstWord(phrase)));
        }
    }

    private ClauseOpenings() {}

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && " ,:;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }

    /** True if the line begins with a participle or adjective that opens a clause of a preamble. */
    public static boolean participle(String line) {
        return begins(line, PARTICIPLES);
    }

    /** True if the line begins with a finite verb that opens an operative clause. */
    public static boolean verb(String line) {
        return begins(line, VERBS);
    }

    private static boolean begins(String line, Set<String> openers) {
        if (line.isEmpty() || !Character.isUpperCase(line.codePointAt(0))) {
            return false;
        }
        if (!FIRST_WORDS.contains(firstWord(line).toLowerCase(Locale.ROOT))) {
            return false;
        }
        String head = line.substring(0, Math.min(line.length(), HEAD)).toLowerCase(Locale.ROOT);
        if (EXCEPTIONS.stream().anyMatch(head::startsWith)) { // "United Nations"
            return false;
        }
        String[] words = head.split("[ ,:;]+", 6);
        for (int start = 0; start <= MOST_ADVERBS && start < words.length; start++) {
            StringBuilder phrase = new StringBuilder();
            for (int i = start; i < words.length && i < start + MOST_WORDS; i++) {
                phrase.append(i == start ? "" : " ").append(words[i]);
                if (openers.contains(phrase.toString())) {
                    return true;
                }
            }
            if (!ADVERBS.contains(words[start])) {
                return false;
            }
        }
        return false;
    }
}

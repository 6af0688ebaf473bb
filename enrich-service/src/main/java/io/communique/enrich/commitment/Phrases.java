package io.communique.enrich.commitment;

import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.MalformedLineException;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Words in a row that mean something; of several the longest counts. */
final class Phrases<T> {

    /** @param end the last word */
    record Match<T>(T meaning, int end) {}

    private record Phrase<T>(List<String> words, T meaning) {

        Phrase {
            words = List.copyOf(words);
        }
    }

    private final WordMap<List<Phrase<T>>> byFirstWord = new WordMap<>();
    private final Map<String, T> byLastWord = new HashMap<>();

    /**
     * Reads a resource of lines {@code words | meaning}.
     *
     * @param meaning throws {@link IllegalArgumentException} if it is none
     * @throws MalformedLineException naming file and line
     */
    static <T> Phrases<T> read(String file, Function<String, T> meaning) {
        Phrases<T> phrases = new Phrases<>();
        for (Line line : WordLists.lines(Phrases.class, file)) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("words and their meaning expected");
            }
            try {
                phrases.add(Folding.fold(fields.getFirst()), meaning.apply(fields.get(1)));
            } catch (IllegalArgumentException e) {
                throw line.wrong("no such meaning");
            }
        }
        phrases.byFirstWord
                .values()
                .forEach(
                        list -> list.sort((a, b) -> b.words().size() - a.words().size()));
        return phrases;
    }

    /** True if a phrase of the meaning ends with the word. */
    boolean endsWith(String word, T meaning) {
        return meaning.equals(byLastWord.get(word));
    }

    private void add(String folded, T meaning) {
        List<String> words = List.of(folded.replace('-', ' ').split(" ", -1)); // a hyphen parts words of a text
        byFirstWord.computeIfAbsent(words.getFirst(), () -> new ArrayList<>(2)).add(new Phrase<>(words, meaning));
        byLastWord.putIfAbsent(words.getLast(), meaning);
    }

    /** Absent if no phrase begins at the word. */
    @Nullable
    Match<T> at(ClauseText text, int word, int last) {
        List<Phrase<T>> phrases = word > last ? null : byFirstWord.at(text, word);
        if (phrases != null) {
            for (Phrase<T> phrase : phrases) {
                int end = word + phrase.words().size() - 1;
                if (end <= last && fits(phrase.words(), text, word)) {
                    return new Match<>(phrase.meaning(), end);
                }
            }
        }
        return null;
    }

    /** True if the text goes on with the words behind the first. */
    static boolean fits(List<String> words, ClauseText text, int word) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).equals(text.word(word + i)) || text.after(word + i - 1) == Gap.BREAK) {
                return false;
            }
        }
        return true;
    }
}

package io.communique.parse.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words of titles that say a kind of statement. They are patterns, but one is tried only where a word begins with a
 * letter that it may begin with, as most titles have few such places.
 */
final class TitleWords {

    /** Characters of a title; what is longer is no title, and says its kind at its beginning or nowhere. */
    private static final int LONGEST = 1000;

    /** Below this, no character is an ideograph, behind which a word may begin at once. */
    private static final char FIRST_IDEOGRAPH = 0x2E80;

    private final Map<Character, List<Rule>> byStart = new HashMap<>();

    private TitleWords() {}

    /** @param rank the place in the list: the first rule that finds its words decides */
    private record Rule(int rank, Pattern words, String kind) {}

    /** @param rows pattern and kind; a pattern begins with a letter that is written out in it */
    static TitleWords of(List<List<String>> rows) {
        TitleWords words = new TitleWords();
        for (int i = 0; i < rows.size(); i++) {
            String pattern = rows.get(i).getFirst();
            Rule rule = new Rule(
                    i,
                    Pattern.compile("(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + pattern + ")(?!\\p{Ll})"),
                    rows.get(i).getLast());
            pattern.chars().distinct().forEach(c -> words.add((char) c, rule));
        }
        return words;
    }

    private void add(char start, Rule rule) {
        Matcher matcher = rule.words().matcher(String.valueOf(start));
        if (matcher.lookingAt() || matcher.hitEnd()) { // more of the text would have to be seen
            byStart.computeIfAbsent(start, c -> new ArrayList<>()).add(rule);
        }
    }

    /** @return what the words of a title say, absent if they say nothing of the kind */
    @Nullable
    String kind(@Nullable String title) {
        if (title == null) {
            return null;
        }
        String text = title.substring(0, Math.min(LONGEST, title.length()))
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        Rule first = null;
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && text.charAt(i - 1) < FIRST_IDEOGRAPH && Character.isLetter(text.charAt(i - 1))) {
                continue;
            }
            for (Rule rule : byStart.getOrDefault(text.charAt(i), List.of())) {
                if ((first == null || rule.rank() < first.rank()) && isAt(rule, text, i)) {
                    first = rule;
                }
            }
        }
        return first == null ? null : first.kind();
    }

    private static boolean isAt(Rule rule, String text, int at) {
        return rule.words()
                .matcher(text)
                .useTransparentBounds(true)
                .region(at, text.length())
                .lookingAt();
    }
}

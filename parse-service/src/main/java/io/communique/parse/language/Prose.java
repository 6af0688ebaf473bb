package io.communique.parse.language;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells running text from labels, addresses, names and menu entries. A sentence ends in a mark and is full of its
 * language's function words; an address may end in a mark, and a menu entry may hold a function word, but neither has
 * both.
 */
public final class Prose {

    private static final int WORDS = 60;

    /** Running text without a mark at its end, as ministries' editors leave it now and then. */
    private static final int LONG = 15;

    private static final double LEAST_SHARE = 0.15;
    private static final int LEAST_WORDS_OF_UNKNOWN_LANGUAGE = 6;

    /** Characters of a sentence in a script without spaces. */
    private static final int LEAST_CHARACTERS = 8;

    private static final int LONGEST_LAST_WORD = 6;

    private static final Set<String> LAST_ITEM_WORDS = Vocabulary.words(Prose.class, "last-item-words.txt");

    private Prose() {}

    /** @param language of the document, absent if unknown */
    public static boolean isRunning(String text, @Nullable String language) {
        boolean ends = endsSentence(text);
        if (isUnspaced(text)) {
            return ends ? text.length() >= LEAST_CHARACTERS : text.length() >= 4 * LEAST_CHARACTERS;
        }
        Words words = Words.inLowerCase(text, WORDS);
        if (language == null || !FunctionWords.known(language)) {
            return words.size() >= LEAST_WORDS_OF_UNKNOWN_LANGUAGE && (ends || words.size() >= LONG);
        }
        int small = FunctionWords.count(language, words);
        return small >= 1 && small >= LEAST_SHARE * words.size() && (ends || words.size() >= LONG);
    }

    /** True if the text ends in a mark that closes a sentence or a clause, quotes and brackets behind it aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && isCloser(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0) {
            return false;
        }
        return switch (text.charAt(end - 1)) {
            case '.', '!', '?', ';', ':', ',', '…', '。', '！', '？', '；', '：', '，', '؟', '؛', '،', '۔', '।' -> true;
            default -> text.endsWith("; and") || text.endsWith("; or") || text.endsWith(", and");
        };
    }

    /** True if a sentence ends, or an item before the last one of its list, as in "of trade; and". */
    public static boolean endsItem(String text) {
        if (endsSentence(text)) {
            return true;
        }
        int start = text.lastIndexOf(' ');
        if (start < 1 || text.length() - start - 1 > LONGEST_LAST_WORD) {
            return false;
        }
        int mark = start - 1;
        while (mark > 0
                && (text.charAt(mark) == ' ' || text.charAt(mark) == '\u00a0')) { // French sets one before the mark
            mark--;
        }
        return ";,؛،".indexOf(text.charAt(mark)) >= 0 && LAST_ITEM_WORDS.contains(text.substring(start + 1));
    }

    /** True if more than a third of its first hundred characters are of a script that sets no spaces between words. */
    public static boolean isUnspaced(String text) {
        int length = Math.min(text.length(), 100);
        int wanted = length / 3 + 1;
        for (int i = 0; wanted > 0 && i + wanted <= length; i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0x9fff) {
                wanted--;
            }
        }
        return wanted == 0;
    }

    private static boolean isCloser(char c) {
        return switch (c) {
            case '"', '\'', '”', '’', '»', ')', ']', '」', '』', '）', '“', ' ' -> true;
            default -> false;
        };
    }
}

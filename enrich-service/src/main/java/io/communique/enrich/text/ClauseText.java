package io.communique.enrich.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A clause's text, folded, and cut into words; offsets count chars of the text. */
public final class ClauseText {

    private static final int NONE = -1;

    private final int ordinal;
    private final String text;
    private final char[] folded;
    /** One bit for each char before which a word may end and another start. */
    private final long[] boundaries;

    private final boolean arabic;
    private int count;
    private int[] starts;
    private int[] ends;
    private int[] hashes;
    private boolean[] capitals;
    private Gap[] gaps;
    private int possessiveEnd;
    private final @Nullable String[] words;
    private int[] notes = {};
    private @Nullable WordNotes notesOf;
    private @Nullable String simplified;

    public ClauseText(int ordinal, String text) {
        this.ordinal = ordinal;
        this.text = text;
        this.folded = text.toCharArray();
        this.boundaries = new long[folded.length / Long.SIZE + 1];
        int expected = text.length() / 4 + 4;
        this.starts = new int[expected];
        this.ends = new int[expected];
        this.hashes = new int[expected];
        this.capitals = new boolean[expected];
        this.gaps = new Gap[expected];
        this.arabic = Letters.hasArabic(read());
        this.words = new String[count];
    }

    public int ordinal() {
        return ordinal;
    }

    public String text() {
        return text;
    }

    /** The text with simplified characters for the traditional ones of Chinese; the text itself if it has none. */
    public String simplified() {
        String known = simplified;
        if (known == null) {
            known = TraditionalCharacters.simplified(text);
            simplified = known;
        }
        return known;
    }

    /** True if the text has traditional characters of Chinese. */
    public boolean isTraditional() {
        return !simplified().equals(text);
    }

    /** The folded text, one char for each of the text's; not to be changed. */
    public char[] folded() {
        return folded;
    }

    /** Number of words. */
    public int count() {
        return count;
    }

    public int start(int word) {
        return starts[word];
    }

    public int end(int word) {
        return ends[word];
    }

    /** The hash of the folded word, as {@link String#hashCode} has it. */
    int hash(int word) {
        return hashes[word];
    }

    /** True if the word is this one, which is folded. */
    public boolean is(int word, String expected) {
        return SharedWords.isAt(folded, starts[word], ends[word] - starts[word], expected);
    }

    /** The same of the word's chars. */
    boolean is(int word, char[] expected) {
        return Arrays.equals(folded, starts[word], ends[word], expected, 0, expected.length);
    }

    /** What lists say of a word, worked out when first asked; kept for the lists asked last. */
    public int note(WordNotes lists, int word) {
        if (notesOf != lists) {
            notes = new int[count];
            notesOf = lists;
        }
        int known = notes[word];
        if (known == 0) {
            known = lists.note(this, word);
            notes[word] = known;
        }
        return known;
    }

    /** The word, folded. */
    public String word(int word) {
        String known = words[word];
        if (known == null) {
            known = SharedWords.of(folded, starts[word], ends[word], hashes[word]);
            words[word] = known;
        }
        return known;
    }

    /** True if a word may start at this char, or end before it; see {@link Letters#isBoundary}. */
    public boolean isBoundary(int offset) {
        return (boundaries[offset / Long.SIZE] >>> offset & 1) != 0;
    }

    /** The first boundary at or behind this char; the text's length if there is none. */
    public int boundaryFrom(int offset) {
        int place = offset / Long.SIZE;
        long bits = boundaries[place] & -1L << offset;
        while (bits == 0) {
            bits = boundaries[++place];
        }
        return place * Long.SIZE + Long.numberOfTrailingZeros(bits);
    }

    /** True if letters of the text are Arabic. */
    public boolean hasArabic() {
        return arabic;
    }

    /** The words from one to another, as printed. */
    public String printed(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** What follows the word; {@link Gap#BREAK} after the last. */
    public Gap after(int word) {
        return word < 0 || word >= count - 1 ? Gap.BREAK : gaps[word];
    }

    public boolean startsSentence(int word) {
        return word == 0 || after(word - 1) == Gap.BREAK;
    }

    public boolean isCapital(int word) {
        return capitals[word];
    }

    /** True for a word that its speaker breaks off: "Schu- —" before "Manchin". */
    public boolean isCutOff(int word) {
        int end = ends[word];
        return end + 1 < folded.length
                && folded[end] == '-'
                && !Character.isLetterOrDigit(folded[end + 1])
                && after(word) == Gap.BREAK;
    }

    /** At least two letters, all of them capitals, perhaps with digits. */
    public boolean isAllCapitals(int word) {
        int letters = 0;
        for (int i = starts[word]; i < ends[word]; i++) {
            char c = text.charAt(i);
            if (Letters.isLowerCase(c)) {
                return false;
            }
            if (Letters.isLetter(c)) {
                letters++;
            }
        }
        return letters > 1;
    }

    public boolean isNumber(int word) {
        for (int i = starts[word]; i < ends[word]; i++) {
            if (folded[i] < '0' || folded[i] > '9') {
                return false;
            }
        }
        return true;
    }

    public boolean startsWithDigit(int word) {
        char c = folded[starts[word]];
        return c >= '0' && c <= '9';
    }

    /** True if the text has a digit, so that it may have an amount or a number. */
    public boolean hasDigit() {
        for (char c : folded) {
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The first word that starts at or after this char. */
    public int wordFrom(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * Folds the chars, marks their boundaries and cuts them into words.
     *
     * @return the kinds of all chars
     */
    private int read() {
        int all = 0;
        int before = 0;
        long bits = 0;
        int start = NONE;
        int hash = 0;
        for (int i = 0; i < folded.length; i++) {
            int kind = Folding.foldedWithKind(folded[i]);
            char c = (char) kind;
            folded[i] = c;
            bits |= Letters.boundary(before, kind) << i;
            if (i % Long.SIZE == Long.SIZE - 1) {
                boundaries[i / Long.SIZE] = bits;
                bits = 0;
            }
            before = kind;
            all |= kind;
            if (start != NONE) {
                if (Letters.isInWord(kind) || (c == '\'' && isInnerApostrophe(i))) {
                    hash = 31 * hash + c;
                    continue;
                }
                add(start, i, hash);
                start = NONE;
            }
            if (Letters.isIdeograph(kind)) { // Chinese has no spaces: "2020年6月17日" is six words
                add(i, i + 1, c);
            } else if (Letters.isLetterOrDigit(kind)) {
                start = i;
                hash = c;
            }
        }
        if (start != NONE) {
            add(start, folded.length, hash);
        }
        boundaries[folded.length / Long.SIZE] = bits | 1L << folded.length;
        return all;
    }

    /** True within a word in "Da'esh" and "N'Djamena", false in "Russia's"; what follows is not folded yet. */
    private boolean isInnerApostrophe(int i) {
        if (i + 1 >= folded.length || !Letters.isLetter(Folding.fold(folded[i + 1]))) {
            return false;
        }
        boolean possessive = Folding.fold(folded[i + 1]) == 's'
                && (i + 2 >= folded.length || !Letters.isLetterOrDigit(Folding.fold(folded[i + 2])));
        return !possessive;
    }

    private void add(int start, int end, int hash) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            capitals = Arrays.copyOf(capitals, count * 2);
            gaps = Arrays.copyOf(gaps, count * 2);
        }
        if (count > 0 && isPossessiveS(start, end)) {
            possessiveEnd = end; // the "s" is no word of its own
            return;
        }
        if (count > 0) {
            gaps[count - 1] = possessiveEnd > 0 ? gapAfterPossessive(start) : gap(ends[count - 1], start);
            possessiveEnd = 0;
        }
        starts[count] = start;
        ends[count] = end;
        hashes[count] = hash;
        capitals[count] = Letters.isUpperCase(text.charAt(start));
        count++;
    }

    private boolean isPossessiveS(int start, int end) {
        return end - start == 1 && folded[start] == 's' && start == ends[count - 1] + 1 && folded[start - 1] == '\'';
    }

    private Gap gapAfterPossessive(int start) {
        boolean space = start == possessiveEnd + 1 && isSpace(possessiveEnd);
        return space ? Gap.POSSESSIVE : Gap.BREAK;
    }

    private boolean isSpace(int i) {
        return folded[i] == ' ' && text.charAt(i) != '\n';
    }

    private Gap gap(int from, int to) {
        int length = to - from;
        if (length == 0) {
            return Gap.SPACE; // beside a Chinese character
        }
        char first = folded[from];
        if (length == 1) {
            return switch (first) {
                case ' ' -> isSpace(from) ? Gap.SPACE : Gap.BREAK;
                case '-' -> Gap.HYPHEN;
                case '/', '&' -> Gap.JOINT;
                case '.' -> Gap.STOP;
                default -> Gap.BREAK;
            };
        }
        char second = folded[from + 1];
        if (length == 2) {
            if (isSpace(from + 1)) {
                return switch (first) {
                    case ',' -> Gap.COMMA;
                    case '\'' -> Gap.PLURAL_POSSESSIVE;
                    case '.' -> Gap.STOP;
                    case '-' -> Gap.HYPHEN;
                    case ' ' -> Gap.SPACE;
                    default -> Gap.BREAK;
                };
            }
            if (first == ' ' && second == '(') {
                return Gap.OPEN;
            }
        }
        if (length == 3 && first == ' ' && folded[from + 2] == ' ' && (second == '&' || second == '/')) {
            return Gap.JOINT;
        }
        return Gap.BREAK;
    }
}

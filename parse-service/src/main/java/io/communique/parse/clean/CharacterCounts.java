package io.communique.parse.clean;

/**
 * How many characters of each kind a text has, and how many words, counted in one pass. What is counted of a character
 * is looked up, not decided, and added up in one number: a processor foresees no branch by what is written.
 */
final class CharacterCounts {

    /** Characters after which the sums of a chunk are taken before they run over into each other. */
    private static final int CHUNK = 1_000;

    private static final int BITS = 10;
    private static final long SUM = (1 << BITS) - 1;

    private static final long BLANK = 1;
    private static final long DIGIT = BLANK << BITS;
    private static final long COMMA = DIGIT << BITS;
    private static final long STOP = COMMA << BITS;
    private static final long UPPER = STOP << BITS;
    private static final long OTHER = UPPER << BITS;

    /** Of a letter or digit. */
    private static final long PART_OF_WORD = Long.MIN_VALUE;

    /** What counts of Latin, Greek, Cyrillic, Hebrew and Arabic characters. */
    private static final long[] COUNTED = counted();

    private int blanks;
    private int digits;
    private int commas;
    private int stops;
    private int upper;
    private int others;
    private int units;

    private CharacterCounts() {}

    static CharacterCounts of(String text) {
        CharacterCounts counts = new CharacterCounts();
        char[] characters = text.toCharArray();
        boolean within = false;
        for (int start = 0; start < characters.length; start += CHUNK) {
            within = counts.add(characters, start, Math.min(characters.length, start + CHUNK), within);
        }
        return counts;
    }

    int blanks() {
        return blanks;
    }

    /** From 0 to 9 in ASCII. */
    int digits() {
        return digits;
    }

    int commas() {
        return commas;
    }

    /** Marks that end sentences. */
    int stops() {
        return stops;
    }

    /** Letters in upper case. */
    int upper() {
        return upper;
    }

    /** Characters that are none of these and no letters. */
    int others() {
        return others;
    }

    /** Words, and characters as words in scripts without spaces. */
    int units() {
        return units;
    }

    private boolean add(char[] characters, int start, int end, boolean within) {
        long sums = 0;
        long before = within ? 1 : 0;
        int words = 0;
        for (int i = start; i < end; i++) {
            char c = characters[i];
            long counted = c < COUNTED.length ? COUNTED[c] : counted(c);
            sums += counted & ~PART_OF_WORD;
            long part = counted >>> (Long.SIZE - 1);
            if (isUnspaced(c)) {
                words++;
                part = 0;
            }
            words += (int) (part & ~before);
            before = part;
        }
        blanks += sum(sums, BLANK);
        digits += sum(sums, DIGIT);
        commas += sum(sums, COMMA);
        stops += sum(sums, STOP);
        upper += sum(sums, UPPER);
        others += sum(sums, OTHER);
        units += words;
        return before == 1;
    }

    private static int sum(long sums, long kind) {
        return (int) ((sums >>> Long.numberOfTrailingZeros(kind)) & SUM);
    }

    private static boolean isUnspaced(char c) {
        return c >= 0x3040 && c <= 0x9fff;
    }

    private static long[] counted() {
        long[] counted = new long[0x700];
        for (char c = 0; c < counted.length; c++) {
            counted[c] = counted(c);
        }
        return counted;
    }

    private static long counted(char c) {
        return kind(c) | (Character.isLetterOrDigit(c) ? PART_OF_WORD : 0);
    }

    private static long kind(char c) {
        return switch (c) {
            case ' ' -> BLANK;
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> DIGIT;
            case ',', '，', '、', '،' -> COMMA;
            case '.', '。', '!', '?', '؟' -> STOP;
            default -> Character.isUpperCase(c) ? UPPER : Character.isLetter(c) ? 0 : OTHER;
        };
    }
}

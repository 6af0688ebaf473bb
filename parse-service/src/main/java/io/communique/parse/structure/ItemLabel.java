package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What kind of label an item has, and its place among those of the kind: items of one list have labels of one kind, and
 * a list within it has another.
 *
 * @param kind of label with the depth of the markup's list
 * @param value the place, from 1; 0 for bullets
 */
record ItemLabel(String kind, int value) {

    private static final String ROMAN = "ivxlcdm";
    private static final int[] VALUES = {1, 5, 10, 50, 100, 500, 1000};

    private static final String IDEOGRAPHS = "一二三四五六七八九十";

    static final String PARAGRAPH = "";

    boolean isItem() {
        return !kind.isEmpty();
    }

    boolean isNumber() {
        return kind.startsWith("number");
    }

    /** True if chapters are numbered like that and lists are not. */
    boolean isChapter() {
        return kind.startsWith("number一") || kind.startsWith("romancapital");
    }

    /** @param previous the label of the open item that is nearest, to tell a letter from a Roman numeral */
    static ItemLabel of(Block block, @Nullable ItemLabel previous) {
        if (block.kind() != BlockKind.LIST_ITEM) {
            return new ItemLabel(PARAGRAPH, 0);
        }
        int level = block.level() == null ? 1 : block.level();
        String label = block.label();
        if (label == null) {
            return new ItemLabel("bullet" + level, 0);
        }
        String bare = bare(label);
        if (bare.isEmpty()) {
            return new ItemLabel("bullet" + label + level, 0);
        }
        if (Character.isDigit(bare.charAt(0))) {
            int dots = (int) bare.chars().filter(c -> c == '.').count();
            String form = label.startsWith("(") ? "(number" : "number";
            return new ItemLabel(form + dots + level, number(bare.substring(bare.lastIndexOf('.') + 1)));
        }
        int ideograph = IDEOGRAPHS.indexOf(bare.charAt(0));
        if (ideograph >= 0) {
            String form = Character.isLetterOrDigit(label.charAt(0)) ? "number一" : "number（一）";
            return new ItemLabel(form + level, ideograph(bare));
        }
        boolean capital = Character.isUpperCase(bare.charAt(0));
        String lower = bare.toLowerCase(Locale.ROOT);
        int roman = roman(lower);
        String size = (capital ? "capital" : "") + level;
        if (lower.length() == 1) {
            int letter = letter(lower.charAt(0));
            boolean goesOn =
                    previous != null && previous.kind().equals("letter" + size) && letter == previous.value() + 1;
            boolean numeral =
                    previous != null && previous.kind().equals("roman" + size) && roman == previous.value() + 1;
            boolean starts = lower.equals("i") || (roman > 0 && capital && lower.charAt(0) >= 'i');
            return roman > 0 && !goesOn && (numeral || starts)
                    ? new ItemLabel("roman" + size, roman)
                    : new ItemLabel("letter" + size, letter);
        }
        return roman > 0 ? new ItemLabel("roman" + size, roman) : new ItemLabel("word" + level, 0);
    }

    /** Up to 99: "三", "十二", "二十". */
    private static int ideograph(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return IDEOGRAPHS.indexOf(text.charAt(0)) + 1;
        }
        int tens = ten == 0 ? 1 : IDEOGRAPHS.indexOf(text.charAt(0)) + 1;
        int ones = ten + 1 < text.length() ? IDEOGRAPHS.indexOf(text.charAt(ten + 1)) + 1 : 0;
        return 10 * tens + ones;
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' + 1 : c >= 'а' && c <= 'я' ? c - 'а' + 1 : 0;
    }

    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length() && i < 6 && Character.isDigit(digits.charAt(i)); i++) {
            number = 10 * number + Character.digit(digits.charAt(i), 10);
        }
        return number;
    }

    private static int roman(String text) {
        int sum = 0;
        int before = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int at = ROMAN.indexOf(text.charAt(i));
            if (at < 0) {
                return 0;
            }
            sum += VALUES[at] < before ? -VALUES[at] : VALUES[at];
            before = Math.max(before, VALUES[at]);
        }
        return sum;
    }

    private static String bare(String label) {
        int start = 0;
        int end = label.length();
        while (start < end && !Character.isLetterOrDigit(label.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(label.charAt(end - 1))) {
            end--;
        }
        return label.substring(start, end);
    }
}

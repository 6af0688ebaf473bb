package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers and letters of list items. */
final class Labels {

    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d+(?:\\.\\d+)*[.)]?");
    private static final Pattern ROMAN = Pattern.compile("\\(?[ivxlc]+[.)]");
    private static final Pattern LETTER = Pattern.compile("\\(?\\p{L}[.)]");

    private Labels() {}

    /** @return the label without its full stop, brackets kept: "12", "(a)"; absent for bullets */
    static @Nullable String ofItem(Block block) {
        String label = block.label();
        if (label == null || label.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        return label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    }

    /** How deep an item stands: 0 for a paragraph, 1 for numbers, 2 for letters, 3 for small Roman numerals. */
    static int depth(Block block) {
        String label = block.label();
        if (block.kind() != BlockKind.LIST_ITEM) {
            return 0;
        }
        int level = block.level() == null ? 1 : block.level();
        if (label == null) {
            return level;
        }
        if (NUMBERED.matcher(label).matches()) {
            return level;
        }
        boolean roman = ROMAN.matcher(label).matches() && !label.equals("(c)") && !label.equals("(d)");
        if (roman) {
            return level + 2;
        }
        return LETTER.matcher(label).matches() ? level + 1 : level + 3;
    }
}

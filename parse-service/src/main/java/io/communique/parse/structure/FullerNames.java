package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks in a text for the given name of somebody whom labels and title name by the surname alone. */
final class FullerNames {

    /** Characters of a text that are read for each name: who speaks in it is named in full near its beginning. */
    private static final int FAR = 500_000;

    private FullerNames() {}

    /** @return the name with what stands before it in the title, or first in the text; else as it is */
    static String find(String name, String title, List<Block> blocks) {
        boolean initials = PersonNames.hasInitials(name) && name.indexOf('.') == name.lastIndexOf('.');
        int space = name.indexOf(' ');
        if (!initials && space >= 0) {
            // two surnames of a label with a form of address; in running text too much may stand before them
            String given = name.indexOf(' ', space + 1) < 0 ? given(title, name, (char) 0) : null;
            return given == null ? name : given + " " + name;
        }
        if (!initials && PersonNames.hasInitials(name)) {
            return name;
        }
        String surname = PersonNames.withoutInitials(name);
        if (surname.length() < 3 || PersonNames.isArabic(surname)) {
            return name;
        }
        char initial = initials ? name.charAt(0) : 0;
        String given = given(title, surname, initial);
        int read = 0;
        for (int i = 0; i < blocks.size() && given == null && read < FAR; i++) {
            String text = blocks.get(i).text();
            given = given(text.length() > FAR ? text.substring(0, FAR) : text, surname, initial);
            read += text.length();
        }
        return given == null ? name : given + " " + surname;
    }

    private static @Nullable String given(String text, String surname, char initial) {
        int at = text.indexOf(surname);
        while (at >= 0) {
            int end = at + surname.length();
            boolean whole = at > 1
                    && text.charAt(at - 1) == ' '
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (whole) {
                int start = text.lastIndexOf(' ', at - 2) + 1;
                String word = text.substring(start, at - 1);
                // who begins a sentence may be a verb or another small word
                boolean first = start == 0 || ".?!:".indexOf(text.charAt(Math.max(0, start - 2))) >= 0;
                if (isGiven(word) && (initial == 0 ? !first : word.charAt(0) == initial)) {
                    return word;
                }
            }
            at = text.indexOf(surname, end);
        }
        return null;
    }

    private static boolean isGiven(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(1))
                && Character.isLetter(word.charAt(word.length() - 1))
                && !PersonNames.isRole(word)
                && !PersonNames.isHonorific(word)
                && !PersonNames.isOfficeWord(word)
                && !PersonNames.isAddress(word)
                && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '’');
    }
}

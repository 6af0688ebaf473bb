package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** The people of titles in scripts without spaces: a name of two to four characters stands right behind its office. */
final class UnspacedPeople {

    private static final List<String> AFTER_NAMES = Vocabulary.entries(UnspacedPeople.class, "after-names-zh.txt");

    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 4;

    /** Characters of a block that introduce who speaks. */
    private static final int LONGEST_LEAD = 120;

    private UnspacedPeople() {}

    static List<Person> find(String text) {
        List<Person> people = new ArrayList<>();
        int end = Math.min(text.length(), LONGEST_LEAD);
        for (int i = 0; i < end; i++) {
            int office = officeEnd(text, i);
            if (office > 0) {
                int name = nameEnd(text, office);
                if (name - office >= SHORTEST_NAME) {
                    people.add(new Person(text.substring(office, name), text.substring(i, office)));
                    i = name - 1;
                } else {
                    i = office - 1;
                }
            }
        }
        return people;
    }

    private static int officeEnd(String text, int start) {
        int end = PersonNames.unspacedRoleEnd(text, start);
        // "国务委员" and "外长" in a row
        int next = end > 0 && end < text.length() ? officeEnd(text, end) : 0;
        return Math.max(end, next);
    }

    /** A name ends where something goes on or at a mark; without either it is not known where. */
    private static int nameEnd(String text, int start) {
        for (int end = start; end <= Math.min(text.length(), start + LONGEST_NAME); end++) {
            if (end == text.length() || !isNameCharacter(text.charAt(end)) || goesOn(text, end)) {
                return end;
            }
        }
        return start;
    }

    private static boolean isNameCharacter(char c) {
        return c == '·' || (c >= 0x3040 && c <= 0x9fff);
    }

    private static boolean goesOn(String text, int at) {
        for (String after : AFTER_NAMES) {
            if (text.startsWith(after, at)) {
                return true;
            }
        }
        return false;
    }
}

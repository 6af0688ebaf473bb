package io.communique.parse.structure;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the title, the lead or a label names.
 *
 * @param name as printed, without forms of address
 * @param role as printed
 */
record Person(String name, @Nullable String role) {

    private static final List<String> GENDERS = List.of("person", "woman", "man");

    /** The last part of the name, without a generation behind it, as it is compared. */
    String surname() {
        return PersonNames.surname(name);
    }

    /**
     * True if the two names can be one person's: the surname is the same but for a slip or a case's ending, and given
     * names that both have do not speak against it. A surname may be the first of two.
     */
    boolean isSame(Person other) {
        List<String> mine = LabelParts.words(name);
        List<String> others = LabelParts.words(other.name);
        if (PersonNames.isUnspaced(name) || PersonNames.isUnspaced(other.name)) {
            return name.equals(other.name);
        }
        if (PersonNames.isSameWord(surname(), other.surname())) {
            return givenAgree(mine, others) || isEndOf(mine, others) || isEndOf(others, mine);
        }
        List<String> longer = mine.size() >= others.size() ? mine : others;
        List<String> shorter = mine.size() >= others.size() ? others : mine;
        if (longer.size() < 3 || shorter.size() == longer.size()) {
            return false;
        }
        // "Ruiz" of "Ana Ruiz Vidal"
        String inner = PersonNames.folded(longer.get(longer.size() - 2));
        return inner.equals(PersonNames.folded(shorter.getLast()))
                && (shorter.size() == 1 || isSameGiven(longer.getFirst(), shorter.getFirst()));
    }

    /** "Ruiz Vidal" of "Ana Ruiz Vidal". */
    private static boolean isEndOf(List<String> shorter, List<String> longer) {
        int start = longer.size() - shorter.size();
        if (start <= 0 || shorter.size() < 2) {
            return false;
        }
        for (int i = 0; i < shorter.size(); i++) {
            if (!PersonNames.isSameWord(
                    PersonNames.folded(shorter.get(i)), PersonNames.folded(longer.get(start + i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean givenAgree(List<String> mine, List<String> others) {
        String one = given(mine);
        String other = given(others);
        return one.isEmpty() || other.isEmpty() || isSameGiven(one, other);
    }

    private static String given(List<String> words) {
        String first = words.getFirst();
        if (words.size() > 1) {
            return first;
        }
        int stop = first.indexOf('.');
        return stop > 0 && stop + 1 < first.length() ? first.substring(0, stop + 1) : "";
    }

    private static boolean isSameGiven(String one, String other) {
        boolean initial = isInitial(one) || isInitial(other);
        String mine = PersonNames.folded(one);
        String others = PersonNames.folded(other);
        return initial
                ? mine.charAt(0) == others.charAt(0)
                : mine.equals(others)
                        || PersonNames.isSameWord(mine, others)
                        || (mine.length() > 2
                                && others.length() > 2
                                && mine.regionMatches(
                                        0, others, 0, Math.max(3, Math.min(mine.length(), others.length()) - 1)));
    }

    private static boolean isInitial(String given) {
        return given.length() == 1 || given.indexOf('.') == 1;
    }

    /** True if the label, which is one word, is the given name, or the first letters of all names. */
    boolean isShortFor(String label) {
        List<String> words = LabelParts.words(name);
        if (words.size() < 2 || label.indexOf(' ') >= 0) {
            return false;
        }
        if (PersonNames.folded(words.getFirst()).equals(PersonNames.folded(label))) {
            return true;
        }
        return PersonNames.isShouted(label) && isInitials(label, name);
    }

    /** True if the letters are the first ones of the name's capitalised words. */
    private static boolean isInitials(String letters, String name) {
        return letters.length() > 1 && letters.equals(initials(name));
    }

    /** "PM" of a Prime Minister, whether or not it is said of where. */
    boolean isShortOffice(String label) {
        if (role == null || label.length() < 2 || !PersonNames.isShouted(label)) {
            return false;
        }
        StringBuilder initials = new StringBuilder();
        for (String word : role.split("[ -]", -1)) {
            if (!word.isEmpty() && !PersonNames.isParticle(word.toLowerCase(Locale.ROOT))) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.indexOf(label) == 0;
    }

    /** The first letters of the name's capitalised words. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if ((i == 0 || name.charAt(i - 1) == ' ') && Character.isUpperCase(name.charAt(i))) {
                initials.append(name.charAt(i));
            }
        }
        return initials.toString();
    }

    /** True if the office in the label is, or stands in, this person's. */
    boolean holds(String office) {
        if (role == null) {
            return false;
        }
        String mine = role.toLowerCase(Locale.ROOT);
        if (PersonNames.isUnspaced(office)) {
            return mine.endsWith(office) || office.endsWith(mine);
        }
        for (String word : office.split(" ", -1)) {
            if (PersonNames.isRole(word) && !hasWord(mine, PersonNames.folded(word))) {
                return false;
            }
        }
        return true;
    }

    /** How many words of the office stand in this person's. */
    int sharedWords(String office) {
        if (role == null) {
            return 0;
        }
        String mine = " " + role.toLowerCase(Locale.ROOT) + " ";
        int shared = 0;
        for (String word : office.toLowerCase(Locale.ROOT).split(" ", -1)) {
            shared += mine.contains(" " + word + " ") ? 1 : 0;
        }
        return shared;
    }

    private static boolean hasWord(String role, String word) {
        for (String mine : role.split(" ", -1)) {
            if (isSameOffice(PersonNames.folded(mine), word)) {
                return true;
            }
        }
        return false;
    }

    /** "spokesman" and "spokesperson" are one office. */
    private static String withoutGender(String office) {
        for (String ending : GENDERS) {
            if (office.length() > ending.length() && office.endsWith(ending)) {
                return office.substring(0, office.length() - ending.length());
            }
        }
        return office;
    }

    /** "ministra" and "ministro", "министр" and "министра", "الوزير" and "وزير" are one office. */
    private static boolean isSameOffice(String one, String other) {
        if (PersonNames.isArabic(one) && PersonNames.isArabic(other)) {
            return PersonNames.withoutArticle(one).equals(PersonNames.withoutArticle(other))
                    || PersonNames.withoutPreposition(one).equals(PersonNames.withoutPreposition(other));
        }
        int least = Math.max(4, Math.min(one.length(), other.length()) - 1);
        return one.equals(other)
                || withoutGender(one).equals(withoutGender(other))
                || (one.regionMatches(0, other, 0, least) && Math.abs(one.length() - other.length()) <= 3);
    }
}

package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/** Names of Russian titles in the nominative: "Министра иностранных дел Анны Ивановой" names Анна Иванова. */
final class RussianNames {

    private static final int LONGEST_ENDING = 5;

    private static final Map<String, Map<String, String>> ENDINGS = new HashMap<>();

    static {
        Vocabulary.rows(RussianNames.class, "name-cases-ru.tsv", 3)
                .forEach(row -> ENDINGS.computeIfAbsent(row.get(0), all -> new HashMap<>())
                        .put(row.get(1), row.get(2)));
    }

    private RussianNames() {}

    /** @param office the word of the office, whose case its holder's name has */
    static String nominative(String name, String office) {
        Map<String, String> endings = ENDINGS.get(caseOf(office));
        if (endings == null || office.charAt(0) < 0x400 || office.charAt(0) >= 0x530) {
            return name;
        }
        StringBuilder nominative = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            if (!nominative.isEmpty()) {
                nominative.append(' ');
            }
            nominative.append(nominative(word, endings));
        }
        return nominative.toString();
    }

    /** Offices are masculine nouns, "глава" aside: their endings tell the case. */
    private static String caseOf(String office) {
        char last = office.charAt(office.length() - 1);
        if (office.endsWith("ом") || office.endsWith("ем") || office.endsWith("ём")) {
            return "INSTRUMENTAL";
        }
        boolean genitive = (last == 'а' || last == 'я') && !office.equalsIgnoreCase("глава");
        return genitive ? "GENITIVE" : "";
    }

    private static String nominative(String word, Map<String, String> endings) {
        int name = word.length() - PersonNames.withoutInitials(word).length();
        for (int length = LONGEST_ENDING; length >= 2; length--) {
            int start = word.length() - length;
            String ending = start > name ? endings.get(word.substring(start)) : null;
            if (ending != null) {
                return word.substring(0, start) + ending;
            }
        }
        return word;
    }
}

package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What names, roles and honorifics look like. */
final class PersonNames {

    private static final Set<String> ROLES = Vocabulary.words(PersonNames.class, "roles.txt");
    private static final Set<String> HONORIFICS = Vocabulary.words(PersonNames.class, "honorifics.txt");
    private static final Set<String> PARTICLES = Vocabulary.words(PersonNames.class, "name-particles.txt");
    private static final Set<String> NO_SPEAKERS = Vocabulary.words(PersonNames.class, "no-speakers.txt");

    private static final int MOST_NAMES = 4;

    private PersonNames() {}

    static boolean isRole(String word) {
        return ROLES.contains(bare(word));
    }

    static boolean isHonorific(String word) {
        return HONORIFICS.contains(bare(word));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    /** Two to four capitalised words, none of them small: a given name and a surname. */
    static boolean isFullName(String label) {
        String[] words = label.split(" ", -1);
        if (LabelledText.isUnspaced(label)) {
            return true;
        }
        boolean initials = words.length == 1 && label.indexOf('.') > 0 && label.length() - label.lastIndexOf('.') > 3;
        if (words.length < 2 || words.length > MOST_NAMES) {
            return initials;
        }
        for (String word : words) {
            if (word.isEmpty()
                    || !Character.isUpperCase(word.codePointAt(0))
                    || isParticle(word.toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return true;
    }

    static boolean isNoSpeaker(String label) {
        return NO_SPEAKERS.contains(label.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    static String surname(String name) {
        List<String> words = List.of(name.split(" ", -1));
        int last = words.size() - 1;
        while (last > 0 && isHonorific(words.get(last))) { // "Jr."
            last--;
        }
        String word = words.get(last);
        return bare(word.substring(word.lastIndexOf('.', word.length() - 2) + 1));
    }

    /** In lower case, without a full stop or comma behind it. */
    static String bare(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && (lower.charAt(end - 1) == '.' || lower.charAt(end - 1) == ',')) {
            end--;
        }
        return lower.substring(0, end);
    }
}

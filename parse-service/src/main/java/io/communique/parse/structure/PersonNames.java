package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What names, roles and honorifics look like. */
final class PersonNames {

    private static final Locale TURKISH = Locale.of("tr");

    private static final Affixes ROLES = Affixes.of(Vocabulary.entries(PersonNames.class, "roles.txt"));
    private static final Set<String> HONORIFICS = Vocabulary.words(PersonNames.class, "honorifics.txt");
    private static final Set<String> PARTICLES = Vocabulary.words(PersonNames.class, "name-particles.txt");
    private static final Set<String> PREFIXES = Vocabulary.words(PersonNames.class, "name-prefixes.txt");
    private static final Set<String> OFFICE_WORDS = Vocabulary.words(PersonNames.class, "office-words.txt");
    private static final Set<String> STATE_WORDS = Vocabulary.words(PersonNames.class, "state-words.txt");
    private static final Set<String> MEDIA_WORDS = Vocabulary.words(PersonNames.class, "media-words.txt");
    private static final List<String> MEDIA_ENDINGS = Vocabulary.entries(PersonNames.class, "media-endings.txt");
    private static final Set<String> NO_SPEAKERS = Vocabulary.words(PersonNames.class, "no-speakers.txt");
    private static final List<String> NO_SPEAKER_ENDINGS =
            Vocabulary.entries(PersonNames.class, "no-speaker-endings.txt");
    private static final Set<String> ARTICLES = Vocabulary.words(PersonNames.class, "articles.txt");
    private static final Set<String> ADDRESSES = Vocabulary.words(PersonNames.class, "address-words.txt");

    private static final int MOST_NAMES = 4;

    private static final int LONGEST_UNSPACED_ROLE = 7;

    /** The first characters of such offices, by which nearly all others are told apart. */
    private static final BitSet UNSPACED_ROLE_STARTS = new BitSet();

    static {
        ROLES.words().stream()
                .filter(PersonNames::isUnspaced)
                .forEach(role -> UNSPACED_ROLE_STARTS.set(role.charAt(0)));
    }

    /** Surnames of so many letters may differ in one and be the same misspelt; shorter ones are other names. */
    private static final int MISSPELLABLE = 5;

    private PersonNames() {}

    private static final int LEAST_AFFIXED = 5;

    /** Words of a list that stand for themselves, for all that begin so, or for all that end so. */
    private record Affixes(Set<String> words, Map<Character, List<String>> starts, Map<Character, List<String>> ends) {

        static Affixes of(List<String> entries) {
            Set<String> words = new HashSet<>();
            Map<Character, List<String>> starts = entries.stream()
                    .filter(entry -> entry.endsWith("-"))
                    .map(entry -> entry.substring(0, entry.length() - 1))
                    .collect(Collectors.groupingBy(start -> start.charAt(0)));
            Map<Character, List<String>> ends = entries.stream()
                    .filter(entry -> entry.startsWith("-"))
                    .map(entry -> entry.substring(1))
                    .collect(Collectors.groupingBy(end -> end.charAt(end.length() - 1)));
            entries.stream()
                    .filter(entry -> !entry.startsWith("-") && !entry.endsWith("-"))
                    .forEach(words::add);
            return new Affixes(Collections.unmodifiableSet(words), starts, ends);
        }

        boolean contain(String word) {
            if (words.contains(word)) {
                return true;
            }
            // a word may begin or end as an office does only in the script of that office
            if (word.length() < LEAST_AFFIXED) {
                return false;
            }
            boolean cyrillic = word.charAt(0) >= 0x400 && word.charAt(0) < 0x530;
            List<String> affixes = cyrillic
                    ? starts.getOrDefault(word.charAt(0), List.of())
                    : ends.getOrDefault(word.charAt(word.length() - 1), List.of());
            for (String affix : affixes) {
                if (cyrillic ? word.startsWith(affix) : word.endsWith(affix)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** "لوزير": Arabic writes "of", "with" and "and" as one with an office. */
    static String withoutPreposition(String word) {
        if (word.length() < 4 || !isArabic(word)) {
            return word;
        }
        String rest = word.substring(word.startsWith("لل") ? 2 : "لبو".indexOf(word.charAt(0)) >= 0 ? 1 : 0);
        return isRole(rest) ? rest : word;
    }

    static boolean isRole(String word) {
        return isBareRole(bare(word));
    }

    /** As {@link #isRole} of a word that is {@link #bare} already. */
    static boolean isBareRole(String bare) {
        return ROLES.contain(bare) || (isArabic(bare) && ROLES.contain(withoutArticle(bare)));
    }

    /** @return where an office that begins at the start ends, in a script without spaces; -1 if none does */
    static int unspacedRoleEnd(String text, int start) {
        if (!UNSPACED_ROLE_STARTS.get(text.charAt(start))) {
            return -1;
        }
        for (int end = Math.min(text.length(), start + LONGEST_UNSPACED_ROLE); end > start + 1; end--) {
            if (ROLES.words().contains(text.substring(start, end))) {
                return end;
            }
        }
        return -1;
    }

    static boolean isHonorific(String word) {
        return isBareHonorific(bare(word));
    }

    /** As {@link #isHonorific} of a word that is {@link #bare} already. */
    static boolean isBareHonorific(String bare) {
        return HONORIFICS.contains(bare);
    }

    /** True for a small word within names and offices. */
    static boolean isParticle(String word) {
        return PARTICLES.contains(word) || isElided(word);
    }

    /** True for a small word that belongs to the surname behind it: "von", "bin". */
    static boolean isPrefix(String word) {
        return PREFIXES.contains(word);
    }

    /** True for a word of an office's field: "Foreign", "Affairs", "иностранных". */
    static boolean isOfficeWord(String word) {
        String bare = bare(word);
        return OFFICE_WORDS.contains(bare) || (isElided(bare) && OFFICE_WORDS.contains(bare.substring(2)));
    }

    /** True for a word for a state that stands before its name: "جمهورية". */
    static boolean isStateWord(String word) {
        return STATE_WORDS.contains(word);
    }

    static boolean isArticle(String word) {
        return ARTICLES.contains(word);
    }

    /** "l’Europe", "d'Ostrevie". */
    static boolean isElided(String word) {
        return word.length() > 2
                && (word.charAt(0) == 'l' || word.charAt(0) == 'd')
                && (word.charAt(1) == '’' || word.charAt(1) == '\'');
    }

    /** True if a news organisation is named so. */
    static boolean isMedium(String label) {
        if (isUnspaced(label)) {
            return endsWithAny(label, MEDIA_ENDINGS);
        }
        for (String word : label.split("[ -]", -1)) {
            String bare = bare(unquoted(word));
            if (MEDIA_WORDS.contains(bare) || (isArabic(bare) && MEDIA_WORDS.contains(withoutArticle(bare)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String label, List<String> endings) {
        for (String ending : endings) {
            if (label.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String unquoted(String word) {
        int start = 0;
        int end = word.length();
        while (start < end && "«»“”\"„‘’'".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "«»“”\"„‘’'".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        return word.substring(start, end);
    }

    /** True if the text begins as an address to those who listen does: "Dear", "Ladies". */
    static boolean isAddress(String label) {
        int space = label.indexOf(' ');
        return ADDRESSES.contains(bare(space < 0 ? label : label.substring(0, space)));
    }

    static boolean isNoSpeaker(String label) {
        if (isUnspaced(label) && endsWithAny(label, NO_SPEAKER_ENDINGS)) {
            return true;
        }
        return NO_SPEAKERS.contains(label.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** Two to four capitalised words, none of them small but those of surnames: a given name and a surname. */
    static boolean isFullName(String label) {
        if (hasInitials(label)) {
            return true;
        }
        String[] words = label.split(" ", -1);
        if (words.length < 2) {
            return false;
        }
        int names = 0;
        for (String word : words) {
            if (word.isEmpty()) {
                return false;
            }
            boolean small = isPrefix(word);
            if (!small && !Character.isUpperCase(word.codePointAt(0)) && !isArabic(word)) {
                return false;
            }
            names += small ? 0 : 1;
        }
        return names >= 2
                && names <= MOST_NAMES
                && Character.isLetter(words[0].charAt(0))
                && !isParticle(words[0].toLowerCase(Locale.ROOT));
    }

    /** "С.В.Иванов", "J.R.Doe". */
    static boolean hasInitials(String name) {
        return name.indexOf(' ') < 0
                && name.length() > 4
                && name.charAt(1) == '.'
                && Character.isUpperCase(name.charAt(0));
    }

    static boolean isShouted(String label) {
        boolean letter = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            letter |= Character.isUpperCase(c);
        }
        return letter;
    }

    /** True if the text is of a script that sets no spaces between words. */
    static boolean isUnspaced(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x3040 && c <= 0x9fff) {
                return true;
            }
        }
        return false;
    }

    static boolean isArabic(String word) {
        return !word.isEmpty() && word.charAt(0) >= 0x600 && word.charAt(0) < 0x700;
    }

    /** Without the article that Arabic writes as one with the word, and what joins the word to those before it. */
    static String withoutArticle(String word) {
        for (String article : List.of("وال", "بال", "لل", "ال", "ل", "و")) {
            if (word.startsWith(article) && word.length() > article.length() + 1) {
                return word.substring(article.length());
            }
        }
        return word;
    }

    static String surname(String name) {
        List<String> words = List.of(name.split(" ", -1));
        int last = words.size() - 1;
        while (last > 0 && isHonorific(words.get(last))) { // "Jr."
            last--;
        }
        return folded(withoutInitials(words.get(last)));
    }

    static String withoutInitials(String word) {
        return word.length() < 3 ? word : word.substring(word.lastIndexOf('.', word.length() - 2) + 1);
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

    /** As it is compared: in lower case, without accents and full stops. */
    static String folded(String word) {
        String bare = bare(word).replace('’', '\'');
        for (int i = 0; i < bare.length(); i++) {
            if (bare.charAt(i) >= 0x80) {
                return accentless(bare);
            }
        }
        return bare;
    }

    private static String accentless(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            // of Cyrillic only ё loses its dots: й is a letter of its own
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK && !(c == '\u0306');
            if (!mark) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** True if the two, folded, are one word or one of them misspells or declines the other. */
    static boolean isSameWord(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int shorter = Math.min(one.length(), other.length());
        int apart = Math.abs(one.length() - other.length());
        if (shorter < MISSPELLABLE || apart > 2 || isUnspaced(one)) {
            return false;
        }
        return distanceWithin(one, other, shorter >= 2 * MISSPELLABLE - 1 || isDeclined(one, other) ? 2 : 1);
    }

    /** Names of Slavic languages have their cases at their end. */
    private static boolean isDeclined(String one, String other) {
        boolean cyrillic = one.charAt(0) >= 0x400 && one.charAt(0) < 0x530;
        int shorter = Math.min(one.length(), other.length());
        return cyrillic && one.regionMatches(0, other, 0, shorter - 1);
    }

    private static boolean distanceWithin(String one, String other, int most) {
        int[] before = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            int[] spare = before;
            before = row;
            row = spare;
        }
        return before[other.length()] <= most;
    }

    /** A name that its label shouts, as running text writes it: "JEAN-PIERRE" as "Jean-Pierre". */
    static String unshouted(String name) {
        if (!isShouted(name) || hasInitials(name)) {
            return name;
        }
        StringBuilder written = new StringBuilder();
        Locale locale = name.indexOf('İ') >= 0 ? TURKISH : Locale.ROOT;
        for (String word : name.split(" ", -1)) {
            String lower = word.toLowerCase(locale);
            if (!written.isEmpty()) {
                written.append(' ');
            }
            boolean start = !isPrefix(lower) || name.indexOf(' ') < 0;
            for (int i = 0; i < lower.length(); i++) {
                char c = lower.charAt(i);
                written.append(!start ? c : c == 'i' && locale.equals(TURKISH) ? 'İ' : Character.toUpperCase(c));
                start = c == '-' || c == '’' || c == '\'' || c == '.';
            }
        }
        return written.toString();
    }
}

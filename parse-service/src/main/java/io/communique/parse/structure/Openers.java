package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Recognises openers: the longest known words at the start of a text, adverbs before them. A list for each language is
 * a pair of files, {@code openers-LANGUAGE.tsv} and {@code opener-adverbs-LANGUAGE.txt}; all are known together, since a
 * page may quote another language and no opener of one is an everyday beginning in another.
 */
final class Openers {

    private static final int MOST_WORDS = 5;
    private static final int MOST_ADVERBS = 3;

    private static final Map<String, Entry> OPENERS = new HashMap<>();
    private static final Map<String, String> REPORTS = new HashMap<>();
    private static final Set<String> ADVERBS = new HashSet<>();
    private static final Set<String> SUBJECTS = new HashSet<>();

    static {
        for (String language : Vocabulary.entries(Openers.class, "languages.txt")) {
            for (List<String> row : Vocabulary.rows(Openers.class, "openers-" + language + ".tsv", 3)) {
                OPENERS.put(row.get(0), new Entry(row.get(1), Opener.Form.valueOf(row.get(2))));
            }
            ADVERBS.addAll(Vocabulary.entries(Openers.class, "opener-adverbs-" + language + ".txt"));
            for (List<String> row : Vocabulary.rows(Openers.class, "reports-" + language + ".tsv", 2)) {
                REPORTS.put(row.getFirst(), row.getLast());
            }
            SUBJECTS.addAll(Vocabulary.entries(Openers.class, "subjects-" + language + ".txt"));
        }
    }

    private Openers() {}

    private record Entry(String lemma, Opener.Form form) {}

    /** @return the opener at the very start of the text, absent if there is none */
    static @Nullable Opener at(String text) {
        return text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) ? null : within(text, 0, false);
    }

    /** @return the opener at the start of a list item, which goes on with its introduction's sentence in lower case */
    static @Nullable Opener inList(String text) {
        return text.isEmpty() ? null : within(text, 0, false);
    }

    /**
     * @return the verb behind a subject that can bind itself at the start of the text ("We reaffirm", "The Ministers
     *     also underscored"); it opens an operative clause
     */
    static @Nullable Opener afterSubject(String text) {
        int end = subject(text);
        return end < 0 ? null : within(text, end, true);
    }

    /** True if a sentence that begins with a participle has its subject and verb later: ", we intend to". */
    static boolean hasMainClause(String text, int from) {
        int stop = sentenceEnd(text, from);
        for (int comma = text.indexOf(", ", from); comma >= 0 && comma < stop; comma = text.indexOf(", ", comma + 1)) {
            String rest = text.substring(comma + 2, stop);
            int end = subject(rest);
            if (end >= 0 && within(rest, end, true) != null) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Opener within(String text, int start, boolean spoken) {
        Opener best = null;
        int at = start;
        for (int adverbs = 0; adverbs <= MOST_ADVERBS && at >= 0; adverbs++) { // "further discuss" before "further"
            Opener opener = longest(text, start, at, spoken);
            best = opener == null ? best : opener;
            at = adverbEnd(text, at);
        }
        return best;
    }

    private static @Nullable Opener longest(String text, int printedFrom, int at, boolean spoken) {
        Opener best = null;
        int end = at;
        StringBuilder words = new StringBuilder();
        for (int count = 1; count <= MOST_WORDS && end < text.length(); count++) {
            int wordEnd = wordEnd(text, end);
            if (wordEnd == end) {
                break;
            }
            words.append(words.isEmpty() ? "" : " ").append(text, end, wordEnd);
            String key = words.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
            Entry entry = OPENERS.get(key);
            String report = spoken ? REPORTS.get(key) : null;
            if (entry != null && !(spoken && entry.form() == Opener.Form.PREAMBULAR)) {
                best = new Opener(text.substring(printedFrom, wordEnd), entry.lemma(), entry.form(), wordEnd);
            } else if (report != null) {
                best = new Opener(text.substring(printedFrom, wordEnd), report, Opener.Form.OPERATIVE, wordEnd);
            }
            if (wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
                break;
            }
            end = wordEnd + 1;
        }
        return best;
    }

    /** @return where the next word begins behind an adverb of one or two words, -1 if there is none */
    private static int adverbEnd(String text, int at) {
        int first = wordEnd(text, at);
        if (first == at || first + 1 >= text.length()) {
            return -1;
        }
        int second = text.charAt(first) == ' ' ? wordEnd(text, first + 1) : first;
        if (second + 1 < text.length() && ADVERBS.contains(lower(text, at, second))) {
            return afterComma(text, second);
        }
        return ADVERBS.contains(lower(text, at, first)) ? afterComma(text, first) : -1;
    }

    private static int afterComma(String text, int end) {
        int next = text.charAt(end) == ',' ? end + 1 : end;
        return next < text.length() && text.charAt(next) == ' ' ? next + 1 : -1;
    }

    /** @return where the word behind the subject begins, -1 if the text does not begin with one */
    private static int subject(String text) {
        int end = 0;
        int best = -1;
        for (int count = 0; count < MOST_WORDS; count++) {
            int wordEnd = wordEnd(text, end);
            if (wordEnd == end || wordEnd >= text.length() || text.charAt(wordEnd) != ' ') {
                break;
            }
            if (SUBJECTS.contains(lower(text, 0, wordEnd))) {
                best = wordEnd + 1;
            }
            end = wordEnd + 1;
        }
        return best;
    }

    private static int sentenceEnd(String text, int from) {
        for (int i = from; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == ';')
                    && text.charAt(i + 1) == ' '
                    && i > 2
                    && text.charAt(i - 2) != ' '
                    && text.charAt(i - 2) != '.') {
                return i;
            }
        }
        return text.length();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || isInner(text, end, from))) {
            end++;
        }
        return end;
    }

    private static boolean isInner(String text, int at, int from) {
        char c = text.charAt(at);
        return at > from
                && at + 1 < text.length()
                && (c == '-' || c == '\'' || c == '’')
                && Character.isLetter(text.charAt(at + 1));
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}

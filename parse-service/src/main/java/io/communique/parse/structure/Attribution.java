package io.communique.parse.structure;

import io.communique.contracts.statement.Speaker;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Says whose words a quotation is. The sentence before it names the speaker in full, by surname, by an office that an
 * earlier sentence gave to a name, or by a pronoun, which means the person named last. Of a message the words are the
 * sender's, and the addressee is named behind.
 */
final class Attribution {

    private static final int MOST_NAMES = 4;

    /** Words of an office that two sentences have to share. */
    private static final int LEAST_SHARED = 2;

    private static final int LONGEST_OFFICE = 90;
    private static final int OFFICE_WORD = 5;

    /** People who are remembered, each of whom may be told by the office alone. */
    private static final int MOST_PEOPLE = 200;

    /** Characters of a paragraph that name whose words those behind it are, and of a run of capitalised words in it. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_NAME = 300;

    private static final Set<String> SENDING = Vocabulary.words(Attribution.class, "sending-words.txt");

    private final List<Named> people = new ArrayList<>();
    private @Nullable Named last;

    /** @param office the words that stand before the name in its sentence */
    private record Named(String name, @Nullable String role, Set<String> office, String surname) {

        Speaker speaker() {
            return new Speaker(name, role);
        }
    }

    /** A run of capitalised words. */
    private record Run(int start, int end, String words) {}

    /** Takes in whom a paragraph names. */
    void read(String paragraph) {
        String text = paragraph.length() > LONGEST ? paragraph.substring(paragraph.length() - LONGEST) : paragraph;
        Named before = last;
        Named named = null;
        boolean sent = false;
        for (Run run : runs(text)) {
            Named person = person(text, run);
            if (person != null) {
                named = sent ? named : person;
                sent |= sends(text, run);
                if (people.size() < MOST_PEOPLE && isNew(person)) {
                    people.add(person);
                }
            }
        }
        last = named == null ? byOffice(text) : named;
        if (last == null) {
            last = before;
        }
    }

    /** Whoever sends a message is named in its title, mostly by the surname alone, and the text may begin with its words. */
    void readTitle(String title) {
        for (Run run : runs(title)) {
            if (sends(title, run)) {
                last = person(title, run);
                return;
            }
        }
    }

    private boolean isNew(Named person) {
        for (Named known : people) {
            if (known.name().equals(person.name())) {
                return false;
            }
        }
        return true;
    }

    /** Whose words those behind the paragraph are that was read last, absent if nobody is named. */
    @Nullable
    Speaker speaker() {
        Named named = last;
        return named == null ? null : named.speaker();
    }

    private @Nullable Named byOffice(String text) {
        Set<String> words = longWords(text, text.length());
        Named best = null;
        int most = LEAST_SHARED - 1;
        for (Named person : people) {
            int shared = 0;
            for (String word : person.office()) {
                shared += words.contains(word) ? 1 : 0;
            }
            if (shared > most) {
                most = shared;
                best = person;
            }
        }
        return best;
    }

    /** A full name behind an office or an honorific or between commas, or the surname of somebody known. */
    private @Nullable Named person(String text, Run run) {
        if (run.words().length() > LONGEST_NAME) {
            return null;
        }
        List<String> names = new ArrayList<>(List.of(run.words().split(" ", -1)));
        StringBuilder role = new StringBuilder();
        boolean titled = false;
        while (!names.isEmpty()
                && (PersonNames.isRole(names.getFirst()) || PersonNames.isHonorific(names.getFirst()))) {
            titled = true;
            String word = names.removeFirst();
            if (PersonNames.isRole(word)) {
                role.append(role.isEmpty() ? "" : " ").append(word);
            }
        }
        if (names.isEmpty() || names.size() > MOST_NAMES || names.stream().anyMatch(PersonNames::isRole)) {
            return null;
        }
        String name = String.join(" ", names);
        String surname = PersonNames.surname(name);
        for (Named person : people) {
            boolean same = person.name().equals(name)
                    || (names.size() == 1 && person.surname().equals(surname));
            if (same) {
                return person;
            }
        }
        boolean apposed = run.start() > 1
                && text.charAt(run.start() - 1) == ' '
                && text.charAt(run.start() - 2) == ','
                && run.end() < text.length()
                && ",.:".indexOf(text.charAt(run.end())) >= 0;
        boolean office = run.start() > 0 && PersonNames.isRole(wordBefore(text, run.start()));
        boolean opens = run.start() == 0 && names.size() > 1 && text.length() < LONGEST_OFFICE && text.endsWith(":");
        boolean full = names.size() > 1
                ? titled || apposed || office || opens || sends(text, run)
                : titled && sends(text, run);
        return full
                ? new Named(name, role.isEmpty() ? null : role.toString(), longWords(text, run.start()), surname)
                : null;
    }

    /** "Ana Ruiz sent greetings to ...". */
    private static boolean sends(String text, Run run) {
        int start = run.end() + 1;
        int end = start < text.length() ? wordEnd(text, start) : start;
        return end > start && SENDING.contains(text.substring(start, end));
    }

    private static String wordBefore(String text, int end) {
        int to = end;
        while (to > 0 && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        int from = to;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '-')) {
            from--;
        }
        return text.substring(from, to);
    }

    private static Set<String> longWords(String text, int end) {
        Set<String> words = new HashSet<>();
        int start = -1;
        for (int i = Math.max(0, end - LONGEST_OFFICE); i <= end; i++) {
            boolean letter = i < end && Character.isLetter(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (i - start >= OFFICE_WORD) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = -1;
            }
        }
        return words;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = -1;
        int end = 0;
        int i = 0;
        while (i < text.length()) {
            int wordEnd = wordEnd(text, i);
            if (wordEnd == i) {
                i++;
                continue;
            }
            String word = text.substring(i, wordEnd);
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            boolean joined = start >= 0 && i == end + 1 && text.charAt(end) == ' ';
            boolean particle = joined && PersonNames.isParticle(word);
            if (capital && joined) {
                end = wordEnd;
            } else if (capital) {
                add(runs, text, start, end);
                start = i;
                end = wordEnd;
            } else if (particle && wordEnd + 1 < text.length() && Character.isUpperCase(text.charAt(wordEnd + 1))) {
                end = wordEnd;
            } else {
                add(runs, text, start, end);
                start = -1;
            }
            i = wordEnd;
        }
        add(runs, text, start, end);
        return runs;
    }

    private static void add(List<Run> runs, String text, int start, int end) {
        if (start >= 0) {
            runs.add(new Run(start, end, text.substring(start, end)));
        }
    }

    /** A word with its hyphens, apostrophes and the full stop of an initial. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inner = end > from
                    && end + 1 < text.length()
                    && (c == '-' || c == '.' || (c == '’' && Character.isUpperCase(text.charAt(end + 1))))
                    && Character.isLetter(text.charAt(end + 1));
            boolean initial = c == '.' && end > from && end - from <= 3 && Character.isUpperCase(text.charAt(from));
            if (!Character.isLetter(c) && !inner && !initial) {
                break;
            }
            end++;
        }
        return end;
    }
}

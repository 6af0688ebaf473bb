package io.communique.parse.structure;

import io.communique.parse.structure.SpeakerLabels.Part;
import io.communique.parse.structure.SpeakerLabels.Said;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a speaker's label says: "Foreign Minister Ana Ruiz (via interpreter)".
 *
 * @param part in the conversation, if a word of the label says one
 * @param name of a person; absent where the label is a part, an office or a news organisation alone
 * @param role the office, as printed
 * @param titled true if an office or a form of address stands in it
 * @param medium true if it names a news organisation
 */
record LabelParts(
        @Nullable Part part,
        @Nullable String name,
        @Nullable String role,
        boolean titled,
        boolean medium) {

    /** Words between a question and whose it is. */
    private static final Set<String> AUTHOR_WORDS = Vocabulary.words(LabelParts.class, "author-words.txt");

    private static final int MOST_NAMES = 4;

    /** Letters of a broadcaster's name in capitals. */
    private static final int LONGEST_INITIALS = 5;

    private static final int LONGEST_UNSPACED_NAME = 4;

    /** A news organisation, which asks. */
    static final LabelParts MEDIUM = new LabelParts(Part.ASKS, null, null, false, true);

    /** A role and a name, either of which may be absent. */
    private record Named(@Nullable String name, @Nullable String role, boolean titled) {}

    static boolean isAuthorWord(String word) {
        return AUTHOR_WORDS.contains(word);
    }

    /** True if an office is said, with or without a name. */
    boolean isOfficial() {
        return role != null || titled;
    }

    static LabelParts of(String label) {
        int slash = slash(label);
        if (slash > 0) {
            return new LabelParts(Part.ASKS, author(label.substring(0, slash)), null, false, false);
        }
        int open = indexOfAny(label, "(（[", 1);
        String note = null;
        String main = label;
        if (open > 0) {
            int close = indexOfAny(label, ")）]", open);
            int end = close < 0 ? label.length() : close;
            note = label.substring(open + 1, end).trim();
            main = (label.substring(0, open) + label.substring(Math.min(end + 1, label.length()))).trim();
        }
        int comma = indexOfAny(main, ",،", 1);
        String after = null;
        if (comma > 0) {
            after = main.substring(comma + 1).trim();
            main = main.substring(0, comma).trim();
        }
        return of(main, after, note);
    }

    /** @return where a slash parts a full name from a news organisation: "ANA RUIZ/RADIO 5"; -1 if none does */
    static int slash(String label) {
        int slash = label.indexOf('/');
        boolean parts = slash > 0 && slash + 1 < label.length();
        return parts && PersonNames.isFullName(label.substring(0, slash).trim()) ? slash : -1;
    }

    private static LabelParts of(String main, @Nullable String after, @Nullable String note) {
        Said said = SpeakerLabels.said(withoutArticle(main));
        if (said != null && (said.part() == Part.MODERATES || SpeakerLabels.part(main) != null)) {
            return ofPart(said, after, note);
        }
        Named named = named(main);
        Part part = note == null ? null : SpeakerLabels.part(note);
        if (part == null && after != null) {
            part = SpeakerLabels.part(withoutArticle(after));
        }
        String name = named.name();
        String role = named.role();
        boolean titled = named.titled();
        if (name == null && titled && after != null && PersonNames.isFullName(after) && !hasRole(after)) {
            name = named(after).name(); // "Presidente del Gobierno, Juan Vidal"
        }
        for (String behind : new String[] {after, note}) {
            if (role == null && behind != null && part == null && hasRole(behind)) {
                role = behind;
                titled = true;
            }
        }
        boolean medium = role == null && part == null && isMedium(main, after, note, named);
        boolean mediumAlone = medium && PersonNames.isMedium(main);
        return new LabelParts(medium ? Part.ASKS : part, mediumAlone ? null : name, role, titled, medium);
    }

    /** A label with a word of a part: who has that part may stand behind the word or in brackets. */
    private static LabelParts ofPart(Said said, @Nullable String after, @Nullable String note) {
        boolean named =
                said.part() == Part.MODERATES || (said.part() == Part.ASKS && !PersonNames.isUnspaced(said.rest()));
        String name = named ? author(said.rest()) : null;
        if (name == null && note != null) {
            int comma = note.indexOf(',');
            String first = comma < 0 ? note : note.substring(0, comma);
            name = PersonNames.isFullName(first) ? author(first) : null;
        }
        if (name == null && after != null && PersonNames.isFullName(after)) {
            name = author(after);
        }
        return new LabelParts(said.part(), name, null, false, false);
    }

    private static @Nullable String author(String rest) {
        String text = rest;
        while (!text.isEmpty() && !Character.isLetter(text.codePointAt(0))) {
            text = text.substring(1);
        }
        int space = text.indexOf(' ');
        if (space > 0 && isAuthorWord(text.substring(0, space))) {
            text = text.substring(space + 1);
            if (text.length() <= LONGEST_INITIALS && text.indexOf(' ') < 0 && PersonNames.isShouted(text)) {
                return null; // "Question by VTV"
            }
        }
        if (text.isEmpty() || PersonNames.isMedium(text) || SpeakerLabels.part(text) != null || !isLetters(text)) {
            return null;
        }
        return named(text).name();
    }

    private static boolean isLetters(String text) {
        return text.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean isMedium(String main, @Nullable String after, @Nullable String note, Named named) {
        return (!named.titled() && PersonNames.isMedium(main))
                || (after != null && PersonNames.isMedium(after))
                || (note != null && PersonNames.isMedium(note));
    }

    /** True if a word of the text is an office. */
    static boolean hasRole(String text) {
        for (String word : text.split(" ", -1)) {
            if (PersonNames.isRole(word)) {
                return true;
            }
        }
        return false;
    }

    static String withoutArticle(String label) {
        int space = label.indexOf(' ');
        if (space > 0
                && space <= 3
                && PersonNames.isArticle(label.substring(0, space).toLowerCase(Locale.ROOT))) {
            return label.substring(space + 1);
        }
        return label;
    }

    private static int indexOfAny(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /** Parts offices and forms of address from the name behind them. */
    private static Named named(String text) {
        if (PersonNames.isUnspaced(text)) {
            return unspaced(text);
        }
        List<String> words = List.of(text.split(" +", -1));
        int last = -1;
        int role = -1;
        for (int i = 0; i < words.size(); i++) {
            boolean office = PersonNames.isRole(words.get(i));
            boolean generation = i > 0 && i + 1 == words.size() && !office;
            if (office || (PersonNames.isHonorific(words.get(i)) && !generation)) {
                last = i;
                role = office ? i : role;
            }
        }
        if (last < 0) {
            return new Named(text, null, false);
        }
        List<String> behind = words.subList(last + 1, words.size());
        int name = nameStart(behind, role == last);
        String printed = String.join(" ", behind.subList(name, behind.size()));
        int roleEnd = role < last ? role + 1 : last + 1 + name;
        String office = role < 0 ? null : withoutHonorifics(words.subList(0, roleEnd));
        return new Named(printed.isEmpty() ? null : printed, office, true);
    }

    private static String withoutHonorifics(List<String> words) {
        int start = 0;
        while (start < words.size() - 1
                && PersonNames.isHonorific(words.get(start))
                && !PersonNames.isRole(words.get(start))) {
            start++;
        }
        return String.join(" ", words.subList(start, words.size()));
    }

    /**
     * Where behind an office the name begins: at once, or behind the office's field and country ("of Foreign Affairs",
     * "иностранных дел"); the end of a field is known by its words, that of a country only by two names behind it.
     */
    static int nameStart(List<String> behind, boolean office) {
        if (behind.isEmpty() || !office) {
            return 0;
        }
        if (PersonNames.isArabic(behind.getFirst())) {
            return arabicNameStart(behind);
        }
        if (PersonNames.hasInitials(behind.getLast())) {
            return behind.size() - 1; // "МИД Руритании С.И.Петров"
        }
        if (isFirstName(behind.getFirst())) {
            int run = nameEnd(behind, 0);
            // "Президент Руритании Анна Иванова"
            boolean country = run == 3 && isCyrillic(behind.getFirst()) && !isPatronymic(behind.get(1));
            return country ? 1 : 0;
        }
        int start = 0;
        boolean field = false;
        for (int i = 0; i < behind.size(); i++) {
            String word = behind.get(i);
            String lower = word.toLowerCase(Locale.ROOT);
            boolean small = Character.isLowerCase(word.codePointAt(0));
            boolean shouted =
                    PersonNames.isShouted(word) && PersonNames.isParticle(lower) && !PersonNames.isPrefix(lower);
            if (((small && !isInnerPrefix(behind, i)) || shouted || PersonNames.isOfficeWord(lower))
                    || (i == 0 && small)) {
                start = i + 1;
                field = !PersonNames.isParticle(lower);
            }
        }
        List<String> name = behind.subList(start, behind.size());
        if (start == 0) {
            return 0;
        }
        // "Minister of Ruritania", "министр Руритании": a country alone is nobody
        if (!field && name.size() < 3) {
            return behind.size();
        }
        boolean patronymic = name.size() == 3 && isPatronymic(name.get(1));
        return name.size() > 2 && !patronymic && (!field || isCyrillic(name.getFirst()) || name.size() > MOST_NAMES)
                ? behind.size() - 2
                : start;
    }

    /** Behind an office "de" and "von" stand before its country, "von der" and "bin" before a surname. */
    private static boolean isInnerPrefix(List<String> words, int i) {
        String word = words.get(i);
        return PersonNames.isPrefix(word)
                && (!isAuthorWord(word) || (i + 1 < words.size() && PersonNames.isPrefix(words.get(i + 1))));
    }

    private static boolean isFirstName(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && !PersonNames.isOfficeWord(word)
                && !(PersonNames.isShouted(word) && PersonNames.isParticle(word.toLowerCase(Locale.ROOT)));
    }

    /** Where the run of capitalised words that begins at the start ends. */
    static int nameEnd(List<String> words, int start) {
        int end = start;
        while (end < words.size()
                && (Character.isUpperCase(words.get(end).codePointAt(0)) || PersonNames.isPrefix(words.get(end)))) {
            end++;
        }
        while (end > start && PersonNames.isPrefix(words.get(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPatronymic(String word) {
        return word.endsWith("вич") || word.endsWith("вна") || word.endsWith("вича") || word.endsWith("вны");
    }

    private static boolean isCyrillic(String word) {
        return word.charAt(0) >= 0x400 && word.charAt(0) < 0x530;
    }

    /** Words of the field have the article, given names do not: "وزير الخارجية سامي حداد". */
    private static int arabicNameStart(List<String> behind) {
        int start = 0;
        while (start < behind.size()
                && (behind.get(start).startsWith("ال")
                        || behind.get(start).startsWith("وال")
                        || behind.get(start).startsWith("لل")
                        || behind.get(start).equals("باسم")
                        || PersonNames.isOfficeWord(behind.get(start)))) {
            // "جمهورية سهلان هدى البستاني": behind the word for a state stands its name
            boolean country = PersonNames.isStateWord(behind.get(start)) && start + 3 < behind.size();
            start += country ? 2 : 1;
        }
        // "الوزير الحداد": a surname may have the article too
        boolean surname = start == 1 && behind.size() == 1 && !PersonNames.isOfficeWord(behind.getFirst());
        return surname ? 0 : start;
    }

    /** In scripts without spaces an office stands right before the name, behind whose it is, or right behind the name. */
    private static Named unspaced(String text) {
        int first = -1;
        int end = -1;
        for (int start = 0; start + 2 <= text.length(); start++) {
            int stop = PersonNames.unspacedRoleEnd(text, start);
            if (stop > end) {
                first = first < 0 ? start : first;
                end = stop;
            }
        }
        if (end < 0) {
            return new Named(text, null, false);
        }
        if (end < text.length()) {
            return new Named(text.substring(end), text.substring(0, end), true);
        }
        boolean named = first > 0 && first <= LONGEST_UNSPACED_NAME;
        return named ? new Named(text.substring(0, first), text.substring(first), true) : new Named(null, text, true);
    }

    /** The name's words without those of offices, for what is compared. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String word : name.split(" ", -1)) {
            if (!word.isEmpty() && !PersonNames.isPrefix(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return words.isEmpty() ? List.of(name) : words;
    }
}

package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people whom the page declares for machines, and whom the title and the lead name with their offices. */
final class People {

    private static final Set<String> CONJUNCTIONS = Vocabulary.words(People.class, "conjunctions.txt");
    private static final Set<String> FIRST_PERSONS = Vocabulary.words(People.class, "first-persons.txt");

    private static final Pattern QUOTATION = Pattern.compile("[\"“„«][^\"”“»]*[\"”“»]");

    /** Blocks above the first label that introduce who speaks. */
    private static final int LEAD = 3;

    /** Characters of a block that are a lead; what stands behind them tells of others. */
    private static final int LONGEST_LEAD = 600;

    /** Characters of a title that are read: what is longer is none. */
    private static final int LONGEST_TITLE = 1000;

    private static final int MOST_NAMES = 4;

    /** Words between an office and a comma before its holder's name. */
    private static final int LONGEST_OFFICE = 12;

    private final String title;
    private final List<Person> inTitle;
    private final List<Person> introduced;
    private final List<Person> all;

    private People(String title, List<Person> inTitle, List<Person> introduced, List<Person> all) {
        this.title = title;
        this.inTitle = inTitle;
        this.introduced = introduced;
        this.all = all;
    }

    /**
     * @param declared who speaks, as the page says for machines; one alone goes before whom the title names, which may be
     *     somebody who is spoken of
     */
    static People of(@Nullable String title, List<Block> blocks, List<Speaker> declared) {
        String words = title == null ? "" : title.substring(0, Math.min(LONGEST_TITLE, title.length()));
        List<Person> inTitle = find(words);
        if (inTitle.isEmpty()) {
            inTitle = findUntitled(words);
        }
        List<Person> all = new ArrayList<>();
        declared.forEach(speaker -> all.add(new Person(speaker.name(), speaker.role())));
        List<Person> main = all.size() == 1 ? List.copyOf(all) : inTitle;
        all.addAll(inTitle);
        List<Person> introduced = new ArrayList<>(all);
        for (int i = 0; i < Math.min(LEAD, blocks.size()); i++) {
            String text = blocks.get(i).text();
            String lead = text.length() > LONGEST_LEAD ? text.substring(0, LONGEST_LEAD) : text;
            List<Person> inLead = find(lead);
            all.addAll(inLead);
            if (!isSpoken(lead)) {
                introduced.addAll(inLead);
            }
        }
        return new People(words, List.copyOf(main), List.copyOf(introduced), List.copyOf(all));
    }

    /** True for words of somebody who speaks, who names others: "We mourn Ambassador Ruiz". */
    private static boolean isSpoken(String text) {
        for (String word : QUOTATION.matcher(text).replaceAll(" ").split("[^\\p{L}]+", -1)) {
            if (FIRST_PERSONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    String title() {
        return title;
    }

    /** Whom the title names, or the one whom the page declares. */
    List<Person> inTitle() {
        return inTitle;
    }

    /** True if the speaker is one of those whom the title names. */
    boolean isInTitle(Speaker speaker) {
        Person person = new Person(speaker.name(), speaker.role());
        return inTitle.stream().anyMatch(one -> one.isSame(person));
    }

    /** Those of {@link #all} but whom a block of the lead names that speaks in the first person outside of quotations. */
    List<Person> introduced() {
        return introduced;
    }

    /** Those declared, then those of the title, then those of the lead. */
    List<Person> all() {
        return all;
    }

    /** True if the name is one of the people's, or stands in the title as it is. */
    boolean knows(String name) {
        Person person = new Person(name, null);
        for (Person known : all) {
            if (known.isSame(person)) {
                return true;
            }
        }
        boolean whole = PersonNames.isUnspaced(name) || PersonNames.isFullName(name);
        return whole && name.length() > 1 && title.contains(name);
    }

    /** A word of a text with what stands around it. */
    private record Word(String text, boolean capital, boolean begins, boolean ends, boolean comma) {

        static Word of(String token) {
            int start = 0;
            int end = token.length();
            while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
                start++;
            }
            while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
                end--;
            }
            String word = token.substring(start, end);
            if (word.endsWith("’s") || word.endsWith("'s")) {
                word = word.substring(0, word.length() - 2);
            }
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean stop = end < token.length();
            boolean abbreviated =
                    capital && end + 1 == token.length() && token.charAt(end) == '.' && word.length() <= 3;
            boolean initial = abbreviated && word.length() == 1;
            boolean comma = stop && (token.charAt(end) == ',' || token.charAt(end) == '،');
            return new Word(
                    initial ? word + "." : word,
                    capital,
                    start > 0,
                    (stop || word.length() < end - start) && !abbreviated,
                    comma);
        }
    }

    /**
     * Names beside an office or a form of address: "Foreign Minister Ana Ruiz", "Minister of Foreign Affairs Ana Ruiz",
     * "ministro de Asuntos Exteriores, Juan Vidal", "Ana Ruiz, Minister of Works", "Mme Marie Duval".
     */
    static List<Person> find(String text) {
        if (PersonNames.isUnspaced(text)) {
            return UnspacedPeople.find(text);
        }
        List<Word> words = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int space = text.indexOf(' ', start);
            int end = space < 0 ? text.length() : space;
            if (end > start) {
                words.add(Word.of(text.substring(start, end)));
            }
            start = end + 1;
        }
        List<Person> people = new ArrayList<>();
        int taken = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            String bare = PersonNames.bare(word.text());
            if (PersonNames.isBareRole(bare)) {
                int end = atRole(words, i, taken, people);
                if (end > i) {
                    taken = end;
                    i = end - 1;
                }
            } else if (word.capital() && i >= taken && PersonNames.isBareHonorific(bare)) {
                int end = runEnd(words, i + 1);
                int names = names(words, i + 1, end);
                if (names >= 1 && names <= MOST_NAMES) {
                    String name = join(words, i + 1, end);
                    int role = i + 1 < end && words.get(end - 1).comma() ? roleAfter(words, end) : -1;
                    people.add(new Person(name, role < 0 ? null : join(words, role, officeEnd(words, role))));
                    taken = end;
                    i = end - 1;
                }
            }
        }
        return people;
    }

    /** @return where the words go on behind the person found, or a smaller number */
    private static int atRole(List<Word> words, int role, int taken, List<Person> people) {
        int start = roleStart(words, role, taken);
        if (words.get(role).comma()
                && role + 1 < words.size()
                && words.get(role).text().length() > 2) {
            return named(words, start, role + 1, role + 1, people);
        }
        if (words.get(role).ends()) {
            return before(words, start, role, taken, people);
        }
        if (PersonNames.isArabic(words.get(role).text())) {
            return arabic(words, role, people);
        }
        List<String> behind = new ArrayList<>();
        int end = role + 1;
        while (end < words.size() && end - role <= LONGEST_OFFICE) {
            Word word = words.get(end);
            if (PersonNames.isRole(word.text()) && !word.ends() && behind.isEmpty()) {
                role = end; // "Deputy Prime Minister"
                end++;
                continue;
            }
            String lower = word.text().toLowerCase(Locale.ROOT);
            if (PersonNames.isHonorific(word.text()) && word.capital()) {
                if (!behind.isEmpty() && CONJUNCTIONS.contains(behind.getLast())) {
                    break; // "Minister Ana Ruiz and Dr Paul Hagen" are two
                }
                int name = named(words, start, end, end, people);
                return name > 0 ? name : end;
            }
            boolean joins = word.capital() || PersonNames.isParticle(lower) || PersonNames.isOfficeWord(lower);
            if (!joins || PersonNames.isRole(word.text()) || word.begins()) {
                break;
            }
            behind.add(word.text());
            end++;
            if (word.ends()) {
                break;
            }
        }
        while (!behind.isEmpty() && !Character.isUpperCase(behind.getLast().codePointAt(0))) {
            behind.removeLast();
            end--;
        }
        int before = before(words, start, role, taken, people);
        if (before > 0) {
            return before;
        }
        int name = behind.isEmpty() ? 0 : LabelParts.nameStart(behind, true);
        int nameEnd = LabelParts.nameEnd(behind, name);
        List<String> names = behind.subList(name, nameEnd);
        if (!names.isEmpty() && names.size() <= MOST_NAMES + 1 && isName(names)) {
            people.add(new Person(
                    RussianNames.nominative(
                            String.join(" ", names), words.get(role).text()),
                    join(words, start, role + 1 + name)));
            return role + 1 + nameEnd;
        }
        boolean comma = end > role && end <= words.size() && words.get(end - 1).comma();
        return comma ? named(words, start, end, end, people) : 0;
    }

    /** The capitalised words before an office belong to it: "Deputy Foreign Minister". */
    private static int roleStart(List<Word> words, int role, int taken) {
        int start = role;
        while (start > taken
                && start > 0
                && words.get(role).capital()
                && words.get(start - 1).capital()
                && !words.get(start - 1).ends()
                && !PersonNames.isHonorific(words.get(start - 1).text())) {
            start--;
        }
        return start;
    }

    /** "ministro de Asuntos Exteriores, Juan Vidal": the name stands behind a comma. */
    private static int named(List<Word> words, int start, int office, int from, List<Person> people) {
        int first = from;
        while (first < words.size()
                && PersonNames.isHonorific(words.get(first).text())
                && words.get(first).capital()) {
            first++;
        }
        int end = runEnd(words, first);
        int names = names(words, first, end);
        if ((names < 2
                        && first == from
                        && !(names == 1
                                && PersonNames.hasInitials(words.get(first).text())))
                || names < 1
                || names > MOST_NAMES
                || holdsRole(words, first, end)) {
            return 0;
        }
        String declined = words.get(start).text();
        people.add(new Person(RussianNames.nominative(join(words, first, end), declined), join(words, start, office)));
        return end;
    }

    private static boolean holdsRole(List<Word> words, int start, int end) {
        for (int i = start; i < end; i++) {
            if (PersonNames.isRole(words.get(i).text())
                    || PersonNames.isOfficeWord(words.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** "Ana Ruiz, Minister of Works": the name stands before the comma. */
    private static int before(List<Word> words, int start, int role, int taken, List<Person> people) {
        int comma = start - 1;
        if (comma >= 0
                && !words.get(comma).comma()
                && PersonNames.isArticle(words.get(comma).text().toLowerCase(Locale.ROOT))) {
            comma--;
        }
        if (comma < 1 || !words.get(comma).comma()) {
            return 0;
        }
        int first = comma;
        while (first > taken
                && !words.get(first).begins() // a bracket or quotation mark before it
                && isOfName(words, first - 1)
                && !words.get(first - 1).ends()) {
            first--;
        }
        while (first <= comma
                && (!words.get(first).capital()
                        || PersonNames.isHonorific(words.get(first).text()))) {
            first++;
        }
        for (int i = comma - 1; i > first; i--) {
            // "Interview de Jean Dupont, ministre": two names behind the small word are all of the name
            boolean author = LabelParts.isAuthorWord(words.get(i).text())
                    && !PersonNames.isPrefix(words.get(i + 1).text());
            if (author && names(words, i + 1, comma + 1) >= 2) {
                first = i + 1;
                break;
            }
        }
        int names = first > comma ? 0 : names(words, first, comma + 1);
        if (names < 2 || names > MOST_NAMES || holdsRole(words, first, comma + 1)) {
            return 0;
        }
        int end = officeEnd(words, role);
        people.add(new Person(join(words, first, comma + 1), join(words, start, end)));
        return end;
    }

    private static int roleAfter(List<Word> words, int from) {
        for (int i = from; i < Math.min(from + 3, words.size()); i++) {
            if (PersonNames.isRole(words.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    private static int officeEnd(List<Word> words, int role) {
        int end = role;
        while (end < words.size() && end - role < LONGEST_OFFICE) {
            Word word = words.get(end);
            String lower = word.text().toLowerCase(Locale.ROOT);
            boolean joins = end == role
                    || word.capital()
                    || PersonNames.isParticle(lower)
                    || PersonNames.isOfficeWord(lower)
                    || PersonNames.isRole(lower);
            if (!joins) {
                break;
            }
            end++;
            if (word.ends()) {
                break;
            }
        }
        while (end > role + 1 && PersonNames.isParticle(words.get(end - 1).text())) {
            end--;
        }
        return end;
    }

    /** Arabic has no capitals: behind the office and its field come two or three words of a name. */
    private static int arabic(List<Word> words, int role, List<Person> people) {
        List<String> behind = new ArrayList<>();
        for (int i = role + 1; i < words.size() && i - role <= LONGEST_OFFICE; i++) {
            if (PersonNames.isRole(words.get(i).text())) {
                break;
            }
            if (!PersonNames.isHonorific(words.get(i).text())) {
                behind.add(words.get(i).text());
            }
            if (words.get(i).ends()) {
                break;
            }
        }
        int name = LabelParts.nameStart(behind, true);
        int end = Math.min(behind.size(), name + 2);
        if (end - name < 2 || PersonNames.isParticle(behind.get(name))) {
            return 0;
        }
        if (end < behind.size()
                && (PersonNames.isPrefix(behind.get(end - 1)) || PersonNames.isPrefix(behind.get(end)))) {
            end = Math.min(behind.size(), end + (PersonNames.isPrefix(behind.get(end)) ? 2 : 1));
        }
        String office = words.get(role).text() + (name > 0 ? " " + String.join(" ", behind.subList(0, name)) : "");
        people.add(new Person(String.join(" ", behind.subList(name, end)), office));
        return role + 1 + end;
    }

    /** In a title without offices, names behind a word for who speaks: "Speech by Ana Ruiz". */
    private static List<Person> findUntitled(String title) {
        List<Word> words = new ArrayList<>();
        for (String token : title.split(" ", -1)) {
            words.add(Word.of(token));
        }
        for (int i = 0; i + 2 < words.size(); i++) {
            if (LabelParts.isAuthorWord(words.get(i).text()) && !words.get(i).ends()) {
                int end = runEnd(words, i + 1);
                int names = names(words, i + 1, end);
                if (names >= 2
                        && names <= MOST_NAMES
                        && !holdsRole(words, i + 1, end)
                        && !PersonNames.isMedium(join(words, i + 1, end))) {
                    return List.of(new Person(join(words, i + 1, end), null));
                }
            }
        }
        return List.of();
    }

    /** Where a run of capitalised words, with prefixes of surnames between them, ends. */
    private static int runEnd(List<Word> words, int start) {
        int end = start;
        while (end < words.size()
                && isOfName(words, end)
                && !(end > start && words.get(end).begins())) {
            end++;
            if (words.get(end - 1).ends()) {
                break;
            }
        }
        while (end > start && !words.get(end - 1).capital()) {
            end--;
        }
        return end;
    }

    private static boolean isOfName(List<Word> words, int i) {
        Word word = words.get(i);
        if (word.text().isEmpty() || PersonNames.isRole(word.text())) {
            return false;
        }
        return word.capital()
                || (PersonNames.isPrefix(word.text())
                        && !word.ends()
                        && i + 1 < words.size()
                        && (words.get(i + 1).capital()
                                || PersonNames.isPrefix(words.get(i + 1).text())));
    }

    private static int names(List<Word> words, int start, int end) {
        int names = 0;
        for (int i = start; i < end; i++) {
            names += words.get(i).capital() ? 1 : 0;
        }
        return names;
    }

    private static boolean isName(List<String> names) {
        int capitals = 0;
        for (String word : names) {
            capitals += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
        }
        return capitals >= 1
                && capitals <= MOST_NAMES
                && Character.isUpperCase(names.getLast().codePointAt(0));
    }

    private static String join(List<Word> words, int start, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (i > start) {
                joined.append(' ');
            }
            joined.append(words.get(i).text());
        }
        return joined.toString();
    }
}

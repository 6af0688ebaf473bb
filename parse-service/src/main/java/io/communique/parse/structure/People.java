package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The people whom the title and the lead name with their roles, and who of them a label means: the same surname, or the
 * same role where the label is a role alone.
 */
final class People {

    /** Blocks above the first label that introduce who speaks. */
    private static final int LEAD = 3;

    private static final int LONGEST_NAME = 4;

    private final String title;
    private final List<Person> inTitle;
    private final List<Person> all;

    private People(String title, List<Person> inTitle, List<Person> all) {
        this.title = title;
        this.inTitle = inTitle;
        this.all = all;
    }

    static People of(@Nullable String title, List<Block> blocks) {
        List<Person> inTitle = title == null ? List.of() : find(title);
        List<Person> all = new ArrayList<>(inTitle);
        blocks.stream().limit(LEAD).forEach(block -> all.addAll(find(block.text())));
        return new People(title == null ? "" : title, inTitle, List.copyOf(all));
    }

    /** Whoever the title says speaks, if it names one person alone. */
    @Nullable
    Speaker titleSpeaker() {
        return inTitle.size() == 1 ? speaker(inTitle.getFirst()) : null;
    }

    boolean isInTitle(Speaker speaker) {
        return title.contains(speaker.name())
                || inTitle.stream().anyMatch(person -> person.surname().equals(PersonNames.surname(speaker.name())));
    }

    /** True if the label means one of the people, or stands in the title as it is. */
    boolean knows(String label) {
        return match(label) != null || (label.length() > 1 && title.contains(label));
    }

    /** Who a label names, as fully as the page says it. */
    Speaker speaker(String label) {
        Person person = match(label);
        Person own = find(label).stream().findFirst().orElse(null);
        if (person != null) {
            boolean fuller = own == null
                    && !isTitled(label)
                    && label.length() > person.name().length();
            return new Speaker(fuller ? label : person.name(), person.role());
        }
        if (own != null) {
            return speaker(own);
        }
        return new Speaker(label, roleBefore(label));
    }

    private static Speaker speaker(Person person) {
        return new Speaker(person.name(), person.role());
    }

    private @Nullable Person match(String label) {
        String surname = PersonNames.surname(label);
        boolean roleAlone = PersonNames.isRole(surname);
        for (Person person : all) {
            String role = person.role();
            boolean means = roleAlone
                    ? role != null && PersonNames.bare(role).endsWith(surname)
                    : person.surname().equals(surname);
            if (means) {
                return person;
            }
        }
        return null;
    }

    /** In scripts without spaces, a role stands right before the name in the title. */
    private @Nullable String roleBefore(String label) {
        int at = title.indexOf(label);
        if (at <= 0 || title.charAt(at - 1) == ' ') {
            return null;
        }
        for (int length = Math.min(8, at); length >= 2; length--) {
            String before = title.substring(at - length, at);
            if (PersonNames.isRole(before)) {
                return before;
            }
        }
        return null;
    }

    private static boolean isTitled(String label) {
        for (String word : label.split(" ", -1)) {
            if (PersonNames.isHonorific(word) || PersonNames.isRole(word)) {
                return true;
            }
        }
        return label.equals(label.toUpperCase(Locale.ROOT));
    }

    /** Runs of capitalised words in which a role stands before a name: "Foreign Minister Jane Doe". */
    static List<Person> find(String text) {
        List<Person> people = new ArrayList<>();
        List<String> run = new ArrayList<>();
        boolean by = false;
        String previous = "";
        for (String token : (text + " .").split(" ", -1)) {
            String word = strip(token);
            boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
            boolean office = run.size() > 0 && isOfOffice(run, word);
            if (capital || office) {
                by = run.isEmpty() ? previous.equals("by") : by;
                run.add(word);
            }
            boolean ends = (!capital && !office) || !token.equals(word);
            boolean abbreviation = token.equals(word + ".") && (word.length() <= 3);
            if (ends && !(capital && abbreviation)) {
                add(people, run, by);
                run.clear();
            }
            previous = token.toLowerCase(Locale.ROOT);
        }
        return people;
    }

    /** "Minister of Foreign Affairs Jane Doe", "Prime Minister of Ruritania Jane Doe". */
    private static boolean isOfOffice(List<String> run, String word) {
        return (word.equals("of") || word.equals("for") || word.equals("the"))
                && (PersonNames.isRole(run.getLast())
                        || run.getLast().equals("of")
                        || run.getLast().equals("for"));
    }

    private static void add(List<Person> people, List<String> run, boolean by) {
        int role = -1;
        for (int i = 0; i < run.size(); i++) {
            if (PersonNames.isRole(run.get(i)) || PersonNames.isHonorific(run.get(i))) {
                role = i;
            }
        }
        int name = role + 1;
        boolean office = role >= 0
                && name < run.size()
                && (run.get(name).equals("of") || run.get(name).equals("for"));
        if (office) {
            name = Math.max(name, run.size() - 2);
            role = name - 1;
        }
        int words = run.size() - name;
        boolean named = words >= 1 && words <= LONGEST_NAME && (role >= 0 || (by && words >= 2));
        if (named
                && run.subList(name, run.size()).stream()
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)))) {
            String title = String.join(" ", run.subList(0, role + 1));
            boolean office2 = run.subList(0, role + 1).stream().anyMatch(PersonNames::isRole);
            people.add(new Person(String.join(" ", run.subList(name, run.size())), office2 ? title : null));
        }
    }

    /** Without the marks around it and without a possessive. */
    private static String strip(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetterOrDigit(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(token.charAt(end - 1))) {
            end--;
        }
        String word = token.substring(start, end);
        return word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}

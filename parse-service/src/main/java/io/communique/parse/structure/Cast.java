package io.communique.parse.structure;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.Speaker;
import io.communique.parse.structure.SpeakerLabels.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who the labels of a transcript mean. A person has one name in all turns: the fullest that the title, the lead, a label
 * or the text has, in the spelling that comes most often.
 */
final class Cast {

    /** Labels whose people are told apart, which costs a look at each other one; a day of parliament has fewer. */
    private static final int MOST_LABELS = 400;

    /** Characters of a block that tells of those who speak. */
    private static final int LONGEST_LEAD = 5000;

    private final Map<String, Member> members = new HashMap<>();
    private final Map<Member, Speaker> speakers = new HashMap<>();

    /** Labels of a part or a news organisation alone. */
    private final Set<String> nobody = new HashSet<>();

    private final List<Member> all = new ArrayList<>();
    private final People people;
    private final List<Block> blocks;

    private Cast(People people, List<Block> blocks) {
        this.people = people;
        this.blocks = blocks;
    }

    /** One person with all forms of the name. */
    private static final class Member {

        private final List<Person> forms = new ArrayList<>();
        private final Map<String, Integer> spellings = new HashMap<>();
        private final boolean known;
        private @Nullable String role;
        private boolean moderates;

        Member(Person first, int turns) {
            this.known = turns == 0;
            add(first, turns);
        }

        void add(Person form, int turns) {
            forms.add(form);
            spellings.merge(form.surname(), turns, Integer::sum);
            role = role == null ? form.role() : role;
        }

        boolean is(Person person) {
            for (Person form : forms) {
                if (form.isSame(person)) {
                    return true;
                }
            }
            return false;
        }

        boolean isShort(String label) {
            return forms.stream().anyMatch(form -> form.isShortFor(label));
        }

        boolean isShortOffice(String label) {
            return forms.stream().anyMatch(form -> form.isShortOffice(label));
        }

        boolean holds(String office) {
            return forms.stream().anyMatch(form -> form.holds(office));
        }

        /** How many words of the office, such as its country, one of the person's forms has too. */
        int sharedWords(String office) {
            int most = 0;
            for (Person form : forms) {
                most = Math.max(most, form.sharedWords(office));
            }
            return most;
        }

        Person fullest() {
            Person best = forms.getFirst();
            for (Person form : forms.subList(1, forms.size())) {
                best = rank(form) > rank(best) ? form : best;
            }
            return best;
        }

        /** A form with all names before one with initials, among these the spelling that is more often, then the longer. */
        private int rank(Person form) {
            int full = 0;
            for (String word : LabelParts.words(form.name())) {
                full += word.indexOf('.') < 0 ? 2 : 1;
            }
            full = PersonNames.hasInitials(form.name()) ? 3 : full;
            int often = Math.min(spellings.getOrDefault(form.surname(), 0), 9);
            return full * 1000
                    + often * 100
                    + Math.min(form.name().length(), 49) * 2
                    + (PersonNames.isShouted(form.name()) ? 0 : 1);
        }
    }

    /**
     * @param found labels that speak here, with how often each does
     * @param blocks of the whole text, in which fuller forms of names are looked for
     */
    static Cast of(Collection<SpeakerLabel> found, People people, List<Block> blocks) {
        Cast cast = new Cast(people, blocks);
        List<SpeakerLabel> labels = found.stream().limit(MOST_LABELS).toList();
        List<Member> all = cast.all;
        for (Person person : people.all()) {
            cast.join(all, person, 0);
        }
        for (SpeakerLabel label : labels) {
            String name = label.parts().name();
            if (name != null && !isOneName(label.parts())) {
                cast.put(label, cast.join(all, new Person(name, label.parts().role()), label.turns()));
            }
        }
        for (SpeakerLabel label : labels) {
            String name = label.parts().name();
            if (name != null && isOneName(label.parts())) {
                Member member = shortened(all, name);
                cast.put(
                        label,
                        member != null
                                ? member
                                : cast.join(all, new Person(name, label.parts().role()), label.turns()));
            }
        }
        for (SpeakerLabel label : found) {
            if (label.parts().part() != null) {
                cast.nobody.add(label.printed());
            }
        }
        for (SpeakerLabel label : labels) {
            Member member = label.parts().name() == null ? cast.byOffice(all, label.parts()) : null;
            if (member == null && label.parts().name() == null && label.parts().part() == null) {
                member = shortened(all, label.printed()); // "PM"
            }
            if (member != null) {
                cast.members.put(label.printed(), member);
            }
        }
        return cast;
    }

    /** A name of one word may be a given name or initials alone, and says nothing until the others are known. */
    private static boolean isOneName(LabelParts parts) {
        String name = parts.name();
        return name != null && !parts.titled() && name.indexOf(' ') < 0 && !PersonNames.hasInitials(name);
    }

    private void put(SpeakerLabel label, Member member) {
        member.moderates |= label.parts().part() == Part.MODERATES;
        members.put(label.printed(), member);
    }

    private Member join(List<Member> all, Person person, int turns) {
        for (Member member : all) {
            if (member.is(person)) {
                member.add(person, turns);
                return member;
            }
        }
        Member member = new Member(person, turns);
        all.add(member);
        return member;
    }

    private static @Nullable Member shortened(List<Member> all, String name) {
        Person person = new Person(name, null);
        for (Member member : all) {
            if (member.is(person)) {
                return member;
            }
        }
        Member found = null;
        for (Member member : all) {
            if (member.isShort(name) || member.isShortOffice(name)) {
                if (found != null) {
                    return null; // two of them have that name
                }
                found = member;
            }
        }
        return found;
    }

    /** "THE PRESIDENT": whoever holds the office; of two presidents the one of the label's country, else the first. */
    private @Nullable Member byOffice(List<Member> all, LabelParts parts) {
        if (parts.part() == Part.MODERATES) {
            List<Member> moderators = members.values().stream()
                    .filter(member -> member.moderates)
                    .distinct()
                    .toList();
            return moderators.size() == 1 ? moderators.getFirst() : null;
        }
        String role = parts.role();
        if (role == null) {
            return null;
        }
        Member best = null;
        int most = -1;
        for (Member member : all) {
            int same = member.holds(role) ? member.sharedWords(role) : -1;
            if (same > most) {
                best = member;
                most = same;
            }
        }
        return best;
    }

    private Speaker speaker(Member member) {
        return speakers.computeIfAbsent(member, this::named);
    }

    private Speaker named(Member member) {
        Person fullest = member.fullest();
        String name = fullest.name();
        if (PersonNames.isUnspaced(name)) {
            return new Speaker(name, member.role != null ? member.role : unspacedRole(name, people.title()));
        }
        String written = PersonNames.unshouted(name);
        String fuller = FullerNames.find(written, people.title(), blocks);
        return new Speaker(fuller, withoutName(member.role, fuller, written));
    }

    /** A role is read up to the name that is known; given names that the text shows only later leave it again. */
    private static @Nullable String withoutName(@Nullable String role, String fuller, String written) {
        if (role == null || fuller.length() <= written.length() || !fuller.endsWith(written)) {
            return role;
        }
        String given = fuller.substring(0, fuller.length() - written.length()).strip();
        boolean holds = !given.isEmpty() && role.endsWith(" " + given);
        return holds ? role.substring(0, role.length() - given.length()).strip() : role;
    }

    /** In scripts without spaces, an office stands right before the name in the title. */
    private static @Nullable String unspacedRole(String name, String title) {
        int at = title.indexOf(name);
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

    /** @return null where the label names nobody: a part or a news organisation */
    @Nullable
    Speaker speaker(String label) {
        Member member = members.get(label);
        if (member != null) {
            return speaker(member);
        }
        return nobody.contains(label) ? null : new Speaker(label, null);
    }

    /** Whom the title names, if it is one person; else whom the lead does. */
    @Nullable
    Speaker named() {
        List<Person> named = people.inTitle().isEmpty() ? people.introduced() : people.inTitle();
        Member one = null;
        for (Member member : all) {
            if (named.stream().anyMatch(member::is)) {
                if (one != null) {
                    return null;
                }
                one = member;
            }
        }
        return one == null ? null : speaker(one);
    }

    /** True if the title or the lead says that the label's person holds an office. */
    boolean isOfficial(String label) {
        Member member = members.get(label);
        return member != null && (member.role != null || member.known);
    }

    /** True if the page says an office of the label's speaker. */
    boolean hasOffice(String label) {
        Member member = members.get(label);
        return member != null && member.role != null;
    }

    /** True if the text names one of those who speak, in whatever case. */
    boolean tellsOf(String block) {
        String text = block.length() > LONGEST_LEAD ? block.substring(0, LONGEST_LEAD) : block;
        for (Member member : members.values()) {
            if (names(text, member.fullest().name())) {
                return true;
            }
        }
        Speaker only = members.isEmpty() ? named() : null; // no label names who answers
        return only != null && names(text, only.name());
    }

    private static boolean names(String text, String name) {
        String surname = PersonNames.withoutInitials(name.substring(name.lastIndexOf(' ') + 1));
        int stem = surname.length() > 5 ? surname.length() - 1 : surname.length();
        return stem > 1 && text.contains(surname.substring(0, stem));
    }

    /** What labels that mean one person have in common: the person, or the label in whatever case. */
    List<Object> keys(String label) {
        String shouted = label.toUpperCase(Locale.ROOT);
        Member member = members.get(label);
        return member == null ? List.of(shouted) : List.of(shouted, member);
    }
}

package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.catalogue.NameForms;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The head nouns of a language that names of bodies, meetings and instruments are known by, in all their forms. */
final class LeadingHeads {

    /**
     * A head.
     *
     * @param base in the nominative
     * @param forms all cases, where the list has them
     * @param marks what names the head makes, as the list's header tells
     */
    record Head(String base, List<String> forms, EntityType type, Set<String> marks) {

        Head {
            forms = List.copyOf(forms);
            marks = Set.copyOf(marks);
        }

        Rule rule() {
            return type == EntityType.PLACE ? Rule.PLACE_KIND : Rule.HEAD_NOUN;
        }

        boolean is(String mark) {
            return marks.contains(mark);
        }
    }

    /** A head from its first word to its last. */
    record Place(Head head, int first, int last) {}

    private record Form(List<String> words, Head head) {}

    private final WordMap<List<Form>> byFirst = new WordMap<>();

    private LeadingHeads() {}

    /** The heads of a language, with the endings of its cases. */
    static LeadingHeads declined(String language) {
        NameForms forms = NameForms.of(language);
        LeadingHeads heads = new LeadingHeads();
        for (Head head : read(language)) {
            for (String form : head.forms().isEmpty() ? forms.ofName(head.base()) : head.forms()) {
                heads.add(form, head);
            }
        }
        return heads;
    }

    /** The heads of a language, alone and behind each of the prefixes that are written with them. */
    static LeadingHeads prefixed(String language, List<String> prefixes) {
        LeadingHeads heads = new LeadingHeads();
        for (Head head : read(language)) {
            heads.add(head.base(), head);
            for (String prefix : prefixes) {
                heads.add(prefix + head.base(), head);
            }
        }
        return heads;
    }

    /** @throws io.communique.enrich.text.MalformedLineException if a line of the list is wrong */
    static List<Head> read(String language) {
        List<Head> heads = new ArrayList<>();
        for (Line line : WordLists.lines(LeadingHeads.class, "head-nouns." + language + ".txt")) {
            List<String> fields = line.fields();
            if (fields.size() < 2 || fields.size() > 3) {
                throw line.wrong("head, type and perhaps marks expected");
            }
            Set<String> marks = fields.size() < 3 ? Set.of() : Set.copyOf(Line.names(fields.get(2)));
            List<String> cases = List.of(fields.getFirst().split(", "));
            List<String> forms = cases.size() == 1 ? List.of() : cases;
            heads.add(new Head(cases.getFirst(), forms, EntityType.valueOf(fields.get(1)), marks));
        }
        return heads;
    }

    private void add(String form, Head head) {
        List<String> words = List.of(Folding.fold(form).split("[ -]", -1));
        List<Form> list = byFirst.computeIfAbsent(words.getFirst(), () -> new ArrayList<>(1));
        if (list.stream().noneMatch(known -> known.words().equals(words))) {
            list.add(new Form(words, head));
            list.sort(Comparator.comparing((Form known) -> -known.words().size()));
        }
    }

    /** The longest head that starts with this word. */
    @Nullable
    Place at(ClauseText clause, int word) {
        List<Form> forms = byFirst.at(clause, word);
        if (forms == null) {
            return null;
        }
        for (Form form : forms) {
            if (Phrases.matches(clause, word, form.words())) {
                return new Place(form.head(), word, word + form.words().size() - 1);
            }
        }
        return null;
    }
}

package io.communique.enrich.commitment;

import io.communique.enrich.commitment.VerbForm.Kind;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A language's verbs that may bind, by their inflected forms. */
final class VerbForms {

    private static final Comparator<VerbForm> LONGEST_FIRST = Comparator.<VerbForm>comparingInt(
                    form -> form.words().size() + form.particle().size())
            .reversed();

    /** Stands in the table between a separable verb and its particle. */
    private static final String APART = " \u2026 ";

    /** Words between a separable verb and its particle. */
    private static final int LONGEST_CLAUSE = 30;

    private final WordMap<List<VerbForm>> byFirstWord = new WordMap<>();

    private VerbForms() {}

    /** The forms of all verbs of the English table of forces. */
    static VerbForms english(Forces forces, List<String> others) {
        VerbForms forms = new VerbForms();
        EnglishForms inflection = new EnglishForms();
        List<String> lemmas = new ArrayList<>(forces.lemmas());
        others.stream().filter(verb -> !forces.lemmas().contains(verb)).forEach(lemmas::add);
        for (String lemma : lemmas) {
            int space = lemma.indexOf(' ');
            String verb = space < 0 ? lemma : lemma.substring(0, space);
            String rest = space < 0 ? "" : lemma.substring(space);
            forms.add(verb + rest, lemma, Kind.PRESENT);
            forms.add(inflection.thirdPerson(verb) + rest, lemma, Kind.PRESENT);
            forms.add(inflection.past(verb) + rest, lemma, Kind.PAST);
            forms.add(inflection.participle(verb) + rest, lemma, Kind.PARTICIPLE);
            forms.add(inflection.gerund(verb) + rest, lemma, Kind.GERUND);
        }
        forms.byFirstWord.values().forEach(list -> list.sort(LONGEST_FIRST));
        return forms;
    }

    /** The forms that a table of the language has. */
    static VerbForms read(String language) {
        VerbForms forms = new VerbForms();
        for (Line line : WordLists.lines(VerbForms.class, "verb-forms." + language + ".txt")) {
            List<String> fields = line.fields();
            if (fields.size() != 2) {
                throw line.wrong("a form and its lemmas with their kinds expected");
            }
            for (String meaning : Line.names(fields.get(1))) {
                int space = meaning.lastIndexOf(' ');
                forms.add(
                        Folding.fold(fields.getFirst()),
                        meaning.substring(0, space),
                        Kind.valueOf(meaning.substring(space + 1)));
            }
        }
        forms.byFirstWord.values().forEach(list -> list.sort(LONGEST_FIRST));
        return forms;
    }

    /** The longest verb that begins at a word and is of a kind; absent if there is none. */
    @Nullable
    VerbForm at(ClauseText text, int word, int last, Predicate<VerbForm> wanted) {
        if (word > last) {
            return null;
        }
        List<VerbForm> forms = byFirstWord.at(text, word);
        if (forms == null) {
            return null;
        }
        for (VerbForm form : forms) {
            if (wanted.test(form) && fits(form, text, word, last)) {
                return form;
            }
        }
        return null;
    }

    private static boolean fits(VerbForm form, ClauseText text, int word, int last) {
        List<String> words = form.words();
        if (word + words.size() - 1 > last || !Phrases.fits(words, text, word)) {
            return false;
        }
        return form.particle().isEmpty() || isClosed(form.particle(), text, word + words.size(), last);
    }

    /** True if the particle stands where the clause ends: "auf" before a comma. */
    private static boolean isClosed(List<String> particle, ClauseText text, int from, int last) {
        for (int w = from; w <= Math.min(last, from + LONGEST_CLAUSE); w++) {
            int end = w + particle.size() - 1;
            if (end <= last
                    && text.word(w).equals(particle.getFirst())
                    && text.word(end).equals(particle.getLast())) {
                boolean closes = end == last || text.after(end) == Gap.COMMA || text.after(end) == Gap.BREAK;
                if (closes || text.word(end + 1).equals("und")) {
                    return true;
                }
            }
            if (text.after(w) == Gap.BREAK) {
                return false;
            }
        }
        return false;
    }

    private void add(String printed, String lemma, Kind kind) {
        String form = printed.replace('-', ' '); // a hyphen parts words of a text
        int apart = form.indexOf(APART);
        List<String> words = List.of((apart < 0 ? form : form.substring(0, apart)).split(" ", -1));
        List<String> particle = apart < 0
                ? List.of()
                : List.of(form.substring(apart + APART.length()).split(" ", -1));
        byFirstWord
                .computeIfAbsent(words.getFirst(), () -> new ArrayList<>(2))
                .add(new VerbForm(lemma, kind, words, particle));
    }
}

package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The word lists that tell how clauses open in a language, or in all of them where the language is unknown: an opener of
 * one language may be an everyday word of another ("note", "invite").
 *
 * @param openers what opens a clause by itself
 * @param acts what says an act with its subject beside it: finite openers and reports
 * @param firstPersons acts whose verb alone says "we", in languages that leave the pronoun out
 * @param adverbs before an opener
 * @param tails adverbs behind an opener
 * @param exceptions what looks like an opener and is none
 */
record OpenerWords(
        Phrases<Meaning> openers,
        Phrases<Meaning> acts,
        Phrases<Boolean> firstPersons,
        Phrases<Boolean> adverbs,
        Phrases<Boolean> tails,
        Phrases<Boolean> subjects,
        Phrases<Boolean> exceptions,
        WordOrder order,
        boolean inflected) {

    private static final Map<String, OpenerWords> BY_LANGUAGE;
    private static final OpenerWords OF_ALL;
    private static final OpenerWords OF_NONE = of(List.of(), WordOrder.SUBJECT_FIRST, true);

    static {
        List<List<String>> languages = Vocabulary.rows(OpenerWords.class, "languages.tsv", 3);
        BY_LANGUAGE = languages.stream()
                .collect(Collectors.toUnmodifiableMap(
                        List::getFirst,
                        row -> of(
                                List.of(row.getFirst()),
                                WordOrder.valueOf(row.get(1)),
                                row.getLast().equals("INFLECTED"))));
        OF_ALL = of(languages.stream().map(List::getFirst).toList(), WordOrder.SUBJECT_FIRST, true);
    }

    /** What an opener says. */
    record Meaning(String lemma, Opener.Form form) {}

    /** Where the verb of a main clause may stand. */
    enum WordOrder {
        /** Behind its subject. */
        SUBJECT_FIRST,
        /** Before its subject, at the start of the clause. */
        VERB_FIRST,
        /** Before its subject, behind whatever else begins the clause. */
        VERB_SECOND
    }

    /** @param language as BCP 47 has it, absent if unknown */
    static OpenerWords of(@Nullable String language) {
        if (language == null) {
            return OF_ALL;
        }
        int subtag = language.indexOf('-');
        return BY_LANGUAGE.getOrDefault(subtag < 0 ? language : language.substring(0, subtag), OF_NONE);
    }

    private static OpenerWords of(List<String> languages, WordOrder order, boolean inflected) {
        Phrases.Builder<Meaning> openers = new Phrases.Builder<>();
        Phrases.Builder<Meaning> acts = new Phrases.Builder<>();
        Phrases.Builder<Boolean> firstPersons = new Phrases.Builder<>();
        for (String language : languages) {
            Predicate<String> isFirstPerson = firstPerson(language);
            for (List<String> row : Vocabulary.rows(OpenerWords.class, "openers-" + language + ".tsv", 3)) {
                Meaning meaning = new Meaning(row.get(1), Opener.Form.valueOf(row.getLast()));
                openers.add(row.getFirst(), meaning);
                if (meaning.form() == Opener.Form.OPERATIVE) {
                    acts.add(row.getFirst(), meaning);
                    if (isFirstPerson.test(row.getFirst())) {
                        firstPersons.add(row.getFirst(), true);
                    }
                }
            }
            for (List<String> row : Vocabulary.rows(OpenerWords.class, "reports-" + language + ".tsv", 2)) {
                acts.add(row.getFirst(), new Meaning(row.getLast(), Opener.Form.OPERATIVE));
            }
        }
        return new OpenerWords(
                openers.build(),
                acts.build(),
                firstPersons.build(),
                phrases(languages, language -> "opener-adverbs-" + language + ".txt"),
                phrases(languages, language -> "opener-tails-" + language + ".txt"),
                phrases(languages, language -> "subjects-" + language + ".txt"),
                phrases(languages, language -> "opener-exceptions-" + language + ".txt"),
                order,
                inflected);
    }

    private static Predicate<String> firstPerson(String language) {
        List<String> affixes = Vocabulary.rows(OpenerWords.class, "first-person.tsv", 2).stream()
                .filter(row -> row.getFirst().equals(language))
                .map(List::getLast)
                .toList();
        return phrase -> affixes.stream()
                .anyMatch(affix -> affix.endsWith("-")
                        ? phrase.startsWith(affix.substring(0, affix.length() - 1))
                        : Arrays.stream(phrase.split(" ", -1)).anyMatch(word -> word.endsWith(affix.substring(1))));
    }

    private static Phrases<Boolean> phrases(List<String> languages, Function<String, String> file) {
        Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
        languages.forEach(language ->
                Vocabulary.entries(OpenerWords.class, file.apply(language)).forEach(word -> phrases.add(word, true)));
        return phrases.build();
    }
}

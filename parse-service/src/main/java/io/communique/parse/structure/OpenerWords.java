package io.communique.parse.structure;

import io.communique.parse.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The word lists that tell how clauses open in a language, or in all of them where the language is unknown: an opener of
 * one language may be an everyday word of another ("note", "invite").
 *
 * @param language whose they are, without its region; empty if they are of all languages or of none
 * @param openers what opens a clause by itself
 * @param acts what says an act with its subject beside it: finite openers and reports
 * @param firstPersons acts whose verb alone says "we", in languages that leave the pronoun out
 * @param adverbs before an opener
 * @param tails adverbs behind an opener
 * @param auxiliaries acts that the verb behind them completes
 * @param exceptions what looks like an opener and is none
 */
record OpenerWords(
        String language,
        Phrases<Meaning> openers,
        Phrases<Meaning> acts,
        Phrases<Boolean> firstPersons,
        Phrases<Boolean> adverbs,
        Phrases<Boolean> tails,
        Phrases<Boolean> subjects,
        Phrases<Boolean> auxiliaries,
        Phrases<Boolean> exceptions,
        WordOrder order,
        boolean inflected) {

    private static final String ANY = "*";
    private static final String NONE = "";

    private static final Map<String, Grammar> GRAMMARS = Vocabulary.rows(OpenerWords.class, "languages.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(List::getFirst, Grammar::of));

    /** Read when a text first needs them. */
    private static final Map<String, OpenerWords> BY_LANGUAGE = new ConcurrentHashMap<>();

    private record Grammar(WordOrder order, boolean inflected) {

        private static final Grammar OF_MOST = new Grammar(WordOrder.SUBJECT_FIRST, true);

        static Grammar of(List<String> row) {
            return new Grammar(WordOrder.valueOf(row.get(1)), row.getLast().equals("INFLECTED"));
        }
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
            return BY_LANGUAGE.computeIfAbsent(ANY, any -> of(new TreeSet<>(GRAMMARS.keySet()), Grammar.OF_MOST));
        }
        int subtag = language.indexOf('-');
        String primary = subtag < 0 ? language : language.substring(0, subtag);
        Grammar grammar = GRAMMARS.get(primary);
        return grammar == null
                ? BY_LANGUAGE.computeIfAbsent(NONE, none -> of(Set.of(), Grammar.OF_MOST))
                : BY_LANGUAGE.computeIfAbsent(primary, one -> of(Set.of(one), grammar));
    }

    private static OpenerWords of(Set<String> languages, Grammar grammar) {
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
                languages.size() == 1 ? languages.iterator().next() : "",
                openers.build(),
                acts.build(),
                firstPersons.build(),
                phrases(languages, language -> "opener-adverbs-" + language + ".txt"),
                phrases(languages, language -> "opener-tails-" + language + ".txt"),
                phrases(languages, language -> "subjects-" + language + ".txt"),
                auxiliaries(languages),
                phrases(languages, language -> "opener-exceptions-" + language + ".txt"),
                grammar.order(),
                grammar.inflected());
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

    private static Phrases<Boolean> auxiliaries(Set<String> languages) {
        Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
        for (List<String> row : Vocabulary.rows(OpenerWords.class, "opener-auxiliaries.tsv", 2)) {
            if (languages.contains(row.getFirst())) {
                phrases.add(row.getLast(), true);
            }
        }
        return phrases.build();
    }

    private static Phrases<Boolean> phrases(Set<String> languages, Function<String, String> file) {
        Phrases.Builder<Boolean> phrases = new Phrases.Builder<>();
        languages.forEach(language ->
                Vocabulary.entries(OpenerWords.class, file.apply(language)).forEach(word -> phrases.add(word, true)));
        return phrases.build();
    }
}

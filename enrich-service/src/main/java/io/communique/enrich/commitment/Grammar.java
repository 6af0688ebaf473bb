package io.communique.enrich.commitment;

import io.communique.contracts.statement.Force;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Line;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordNotes;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What tells commitments in a language: its verbs with their force and, for some languages, the words of sentences. */
final class Grammar {

    private static final List<WordRole> ROLES = List.of(WordRole.values());
    private static final Map<WordRole, Integer> NUMBERS = new EnumMap<>(WordRole.class);

    static {
        for (int number = 0; number < ROLES.size(); number++) {
            NUMBERS.put(ROLES.get(number), number);
        }
    }

    private static final String SENTENCES = "SENTENCES";

    /** Stands in a list that has no words in a language. */
    private static final String NO_WORDS = "-";

    private static final Map<String, Grammar> ALL = all();

    /** Lists of verbs, each in a resource of its own. */
    enum VerbList {
        /** Bind by being said. */
        ACTS("acts"),
        /** Say what is promised behind them. */
        ANNOUNCED("announced"),
        /** Promise nothing behind "will". */
        NO_PROMISES("no-promises"),
        /** Refuse if they are denied. */
        REFUSED("refused"),
        /** Are done to somebody. */
        GIVING("giving-verbs"),
        /** Auxiliaries that tell of the past. */
        PAST_AUXILIARIES("past-auxiliaries"),
        /** No verbs: auxiliaries that say "we". */
        FIRST_PERSONS("first-persons"),
        /** No verbs: what thanks for courtesy are for. */
        COURTESY("courtesy-words"),
        /** No verbs: what guests are thanked for: "coming". */
        COMING("coming-words"),
        /** No verbs: those who form an organisation, behind its name: "partners". */
        MEMBERS("member-words"),
        /** No verbs: what follows is what one thinks: "believe", "confident". */
        OPINIONS("opinion-words"),
        /** No verbs: before what somebody is or acts as. */
        AS_WORDS("as-words"),
        /** No verbs: those of which one is a part, and who act as one: "alliance". */
        WHOLES("whole-words"),
        /** No verbs: point to what comes: "I stress this:". */
        POINTING("pointing-words"),
        /** No verbs: endings of participles. */
        PARTICIPLE_ENDINGS("participle-endings"),
        /** No verbs: participles whose passive in the present promises, in languages that say it so. */
        PROMISED_PARTICIPLES("promised-participles"),
        /** No verbs: endings of the future of one word. */
        FUTURE_ENDINGS("future-endings"),
        /** No verbs: endings of infinitives. */
        INFINITIVE_ENDINGS("infinitive-endings"),
        /** No verbs: say that something is history: "two years ago". */
        LONG_AGO("long-ago-words"),
        /** No verbs: say the same with a unit of time behind them: "vor" of "vor zwei Jahren". */
        AGO_OPENERS("ago-openers"),
        /** No verbs: such units. */
        AGO_UNITS("ago-units"),
        /** No verbs: before what a title's statement is about, or the meeting it comes from: "on", "following". */
        OCCASIONS("occasion-words"),
        /** No verbs: before the place or the event where those met who sign: "in", "during". */
        PLACES("place-words"),
        /** No verbs: before those who take part beside others: "with". */
        COMPANY("company-words"),
        /** No verbs: guests, whose welcome is a reception. */
        RECEIVED("received-words"),
        /** Take their force from the verb behind "to". */
        CONTINUING("continuing-verbs"),
        /** No verbs: what is announced by a sentence that only leads on: "the following". */
        FOLLOWING("following-words"),
        /** No verbs: words before whom something is given to. */
        TO_WORDS("to-words"),
        /** Are acts only with a preposition behind them: "call". */
        PHRASAL("phrasal-verbs"),
        /** Of thanks and praise. */
        ADDRESSING("addressing-verbs");

        private final String file;

        VerbList(String file) {
            this.file = file;
        }
    }

    /** What sentences need beyond the verbs of clauses. */
    private record Sentences(
            VerbForms forms,
            Phrases<WordRole> roles,
            Phrases<SubjectKind> subjects,
            Map<String, Force> predicates,
            Set<String> partyWords,
            Set<String> addressWords,
            Map<VerbList, Set<String>> lists) {}

    private final String language;
    private final boolean english;
    private final boolean german;
    private final boolean russian;
    private final String adverbEnding;
    private final Forces forces;
    private final Set<String> chapeauWords;
    private final @Nullable Sentences sentences;
    private final boolean futureOfOneWord;
    private final WordNotes roleNotes = this::noteRole;

    private Grammar(String language, boolean withSentences, String adverbEnding) {
        this.language = language;
        this.english = language.equals("en");
        this.german = language.equals("de");
        this.russian = language.equals("ru");
        this.adverbEnding = adverbEnding;
        this.forces = new Forces(language);
        this.chapeauWords = WordLists.words(Grammar.class, "chapeau-words." + language + ".txt");
        this.sentences = withSentences ? sentences() : null;
        this.futureOfOneWord = withSentences && !isIn(VerbList.FUTURE_ENDINGS, NO_WORDS);
    }

    /** @param language as BCP 47 has it, absent if unknown; a language without a grammar is read as English */
    static Grammar of(@Nullable String language) {
        Grammar english = ALL.get("en");
        if (english == null) {
            throw new IllegalStateException("no English grammar");
        }
        if (language == null) {
            return english;
        }
        int subtag = language.indexOf('-');
        return ALL.getOrDefault(subtag < 0 ? language : language.substring(0, subtag), english);
    }

    Forces forces() {
        return forces;
    }

    Set<String> chapeauWords() {
        return chapeauWords;
    }

    /** True if sentences are understood, not only the openers of clauses. */
    boolean readsSentences() {
        return sentences != null;
    }

    VerbForms forms() {
        return known().forms();
    }

    /**
     * What the longest small words that begin at a word are there for; absent if they are none.
     *
     * @param last word that may be one of them
     */
    @Nullable
    WordRole role(ClauseText text, int word, int last) {
        if (word > last) {
            return null;
        }
        int note = text.note(roleNotes, word);
        if (word + lengthOf(note) - 1 > last) { // the sentence ends within the longest words that begin here
            Phrases.Match<WordRole> match = known().roles().at(text, word, last);
            return match == null ? null : match.meaning();
        }
        return lengthOf(note) == 0 ? null : ROLES.get(note % ROLES.size());
    }

    /** The last word of the small words that begin at this one. */
    int roleEnd(ClauseText text, int word, int last) {
        Phrases.Match<WordRole> match = known().roles().at(text, word, last);
        return match == null ? word : match.end();
    }

    /** The role of the longest small words that begin at a word, and how many they are. */
    private int noteRole(ClauseText text, int word) {
        Phrases.Match<WordRole> match = known().roles().at(text, word, text.count() - 1);
        return match == null ? ROLES.size() : (match.end() - word + 2) * ROLES.size() + NUMBERS.get(match.meaning());
    }

    private static int lengthOf(int note) {
        return note / ROLES.size() - 1;
    }

    /** True if the present tense has an ending for one who acts and none for several. */
    boolean agrees() {
        return english;
    }

    /** True if an ending of the verb tells the future: "enviará". */
    boolean hasFutureOfOneWord() {
        return futureOfOneWord;
    }

    /** True if the language says "ready" for "are ready". */
    boolean leavesOutBe() {
        return russian;
    }

    /** True for the last word of an office of a subject: "minister". */
    boolean isOffice(String folded) {
        return known().subjects().endsWith(folded, SubjectKind.OFFICE);
    }

    /** The same of any office, also one of several that meet. */
    boolean isAnyOffice(String folded) {
        return isOffice(folded) || known().subjects().endsWith(folded, SubjectKind.HOLDER);
    }

    Phrases<SubjectKind> subjects() {
        return known().subjects();
    }

    /** The force of an adjective behind "to be", absent if it has none. */
    @Nullable
    Force ofPredicate(String folded) {
        return known().predicates().get(folded);
    }

    /** True for an auxiliary that tells of the past: "did". */
    boolean isPast(String folded) {
        return isIn(VerbList.PAST_AUXILIARIES, folded);
    }

    /** True for a word that ends as participles do: "publicado". */
    boolean endsAsParticiple(String folded) {
        return endsAs(VerbList.PARTICIPLE_ENDINGS, folded);
    }

    /**
     * True for a word with an ending of the list.
     *
     * @param word folded, or as printed in small letters, as the list's endings are
     */
    boolean endsAs(VerbList endings, String word) {
        for (String ending : known().lists().getOrDefault(endings, Set.of())) {
            if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    /** True if the verb stands second, and what belongs to it closes the clause: "wird im Mai eröffnet". */
    boolean closesClauses() {
        return german;
    }

    /** True for a word that ends as adverbs do: "strongly". */
    boolean endsAsAdverb(String folded) {
        return !adverbEnding.isEmpty() && folded.length() > adverbEnding.length() + 2 && folded.endsWith(adverbEnding);
    }

    /** True for words around the name of a party: "the Government of". */
    boolean isPartyWord(String folded) {
        return known().partyWords().contains(folded);
    }

    /** True for words between a verb and whom it addresses: "upon". */
    boolean isAddressWord(String folded) {
        return known().addressWords().contains(folded);
    }

    boolean isIn(VerbList list, String lemma) {
        return known().lists().getOrDefault(list, Set.of()).contains(lemma);
    }

    private Sentences known() {
        if (sentences == null) {
            throw new IllegalStateException("sentences are not read in " + language);
        }
        return sentences;
    }

    private Sentences sentences() {
        Map<VerbList, Set<String>> lists = new EnumMap<>(VerbList.class);
        for (VerbList list : VerbList.values()) {
            lists.put(list, asPrintedAndFolded(list, language));
        }
        Map<String, Force> predicates = new HashMap<>();
        for (Line line : WordLists.lines(Grammar.class, "predicates." + language + ".txt")) {
            predicates.put(
                    Folding.fold(line.fields().getFirst()),
                    Force.valueOf(line.fields().get(1)));
        }
        List<String> others =
                lists.values().stream().flatMap(Set::stream).distinct().toList();
        return new Sentences(
                english ? VerbForms.english(forces, others) : VerbForms.read(language),
                Phrases.read("word-roles." + language + ".txt", WordRole::valueOf),
                Phrases.read("subjects." + language + ".txt", SubjectKind::valueOf),
                Map.copyOf(predicates),
                WordLists.words(Grammar.class, "party-words." + language + ".txt"),
                WordLists.words(Grammar.class, "address-words." + language + ".txt"),
                lists);
    }

    /** Lemmas keep their diacritics, the words of a text have none. */
    private static Set<String> asPrintedAndFolded(VerbList list, String language) {
        String resource = list.file + "." + language + ".txt";
        if (list == VerbList.FUTURE_ENDINGS) { // only their diacritics tell them: "enviara", "enviará"
            return WordLists.lines(Grammar.class, resource).stream()
                    .map(line -> line.text().strip())
                    .collect(Collectors.toUnmodifiableSet());
        }
        Set<String> words = new HashSet<>(WordLists.words(Grammar.class, resource));
        WordLists.lines(Grammar.class, resource)
                .forEach(line -> words.add(line.text().strip()));
        return Set.copyOf(words);
    }

    private static Map<String, Grammar> all() {
        Map<String, Grammar> all = new HashMap<>();
        for (Line line : WordLists.lines(Grammar.class, "languages.txt")) {
            String language = line.fields().getFirst();
            all.put(
                    language,
                    new Grammar(
                            language,
                            line.fields().get(1).equals(SENTENCES),
                            line.fields().getLast()));
        }
        return Map.copyOf(all);
    }
}

package io.communique.enrich.mention;

import io.communique.enrich.catalogue.Catalogue;
import io.communique.enrich.catalogue.CatalogueName;
import io.communique.enrich.entity.NameParts;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.CompiledReader;
import io.communique.enrich.text.CompiledWriter;
import io.communique.enrich.text.Folding;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordMap;
import io.communique.enrich.text.WordNotes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The lists of words that several finders ask: one look-up tells of all of them. */
final class Lexicon implements WordNotes {

    static final String RESOURCE = "lexicon.bin";

    static final String FORMAT = "lexicon 1";

    private static final int WORD = 1;
    private static final int CAPITALISED_WORD = 1 << 1;
    private static final int CONTRACTION = 1 << 2;
    private static final int PLURAL = 1 << 3;
    private static final int CALENDAR = 1 << 4;
    private static final int GIVEN_NAME = 1 << 5;
    private static final int GIVEN_NAME_LIKE_PLACE = 1 << 6;
    private static final int SURNAME_LIKE_WORD = 1 << 7;
    private static final int PARTICLE = 1 << 8;
    private static final int ARTICLE = 1 << 9;
    private static final int ADJECTIVE = 1 << 10;
    private static final int NAME_VARIANT = 1 << 11;
    private static final int TITLE = 1 << 12;
    private static final int HEAD = 1 << 13;
    private static final int KNOWN = 1 << 14;

    private static final int COMMON = WORD | CAPITALISED_WORD | CONTRACTION;

    /** The bits of each word's lists; the others are made of the word's form. */
    private final WordMap<Integer> lists = new WordMap<>();

    private final Set<String> contractions = WordLists.words(Lexicon.class, "contractions.en.txt");
    private final Phrases titles = Phrases.load("titles.en.txt");
    private final Phrases heads = Phrases.loadFirst("head-nouns.en.txt");

    private Lexicon() {}

    /** The lists as the build compiled them, or read now where there are none or the catalogue lacks a name. */
    static Lexicon of(Catalogue catalogue) {
        CompiledReader compiled = catalogue.isWhole() ? CompiledReader.open(Lexicon.class, RESOURCE, FORMAT) : null;
        return compiled == null ? ofTextFiles(catalogue) : read(compiled);
    }

    static Lexicon read(CompiledReader in) {
        Lexicon lexicon = new Lexicon();
        String[] words = in.strings();
        int[] bits = in.ints();
        in.end();
        for (int i = 0; i < words.length; i++) {
            lexicon.lists.put(words[i], bits[i]);
        }
        return lexicon;
    }

    /** Compiles the words, sorted, and the bits of each. */
    byte[] compiled() {
        Map<String, Integer> sorted = new TreeMap<>();
        for (String word : lists.words()) {
            sorted.put(word, lists.get(word));
        }
        CompiledWriter out = new CompiledWriter(FORMAT);
        out.strings(List.copyOf(sorted.keySet()));
        out.ints(sorted.values().stream().mapToInt(Integer::intValue).toArray());
        return out.toByteArray();
    }

    static Lexicon ofTextFiles(Catalogue catalogue) {
        Lexicon lexicon = new Lexicon();
        lexicon.readTextFiles(catalogue);
        return lexicon;
    }

    private void readTextFiles(Catalogue catalogue) {
        read("words.en.txt", WORD);
        read("capitalised-words.en.txt", CAPITALISED_WORD);
        read("given-names.txt", GIVEN_NAME);
        NameParts.variants().forEach(word -> add(word, NAME_VARIANT));
        read("given-names-like-places.txt", GIVEN_NAME_LIKE_PLACE);
        read("surnames-like-words.txt", SURNAME_LIKE_WORD);
        read("name-particles.txt", PARTICLE);
        read("articles.txt", ARTICLE);
        for (String calendar : List.of("months.en.txt", "weekdays.en.txt")) {
            WordLists.pairs(Lexicon.class, calendar).keySet().forEach(word -> add(word, CALENDAR));
        }
        for (CatalogueName name : catalogue.names()) {
            if (name.adjective()) {
                add(Folding.fold(name.text()), ADJECTIVE);
            }
        }
    }

    private void read(String file, int list) {
        WordLists.words(Lexicon.class, file).forEach(word -> add(word, list));
    }

    private void add(String word, int list) {
        Integer known = lists.get(word);
        lists.put(word, known == null ? list : known | list);
    }

    @Override
    public int note(ClauseText clause, int word) {
        Integer listed = lists.at(clause, word);
        int notes = KNOWN
                | (listed == null ? 0 : listed)
                | (titles.longestAt(clause, word) > 0 ? TITLE : 0)
                | (heads.longestAt(clause, word) > 0 ? HEAD : 0);
        return (notes & WORD) == 0 && mayHaveForm(clause, word) ? notes | form(clause.word(word)) : notes;
    }

    private int notes(String word) {
        Integer listed = lists.get(word);
        return (listed == null ? 0 : listed) | form(word);
    }

    /** True for a word with an apostrophe or the "s" of plurals, so that a string of it must be made. */
    private static boolean mayHaveForm(ClauseText clause, int word) {
        char[] folded = clause.folded();
        int end = clause.end(word);
        for (int i = clause.start(word) + 1; i < end; i++) {
            if (folded[i] == '\'') {
                return true;
            }
        }
        return folded[end - 1] == 's';
    }

    private int form(String word) {
        return (isContraction(word) ? CONTRACTION : 0) | (isPlainPlural(word) ? PLURAL : 0);
    }

    private boolean has(ClauseText clause, int word, int list) {
        return (clause.note(this, word) & list) != 0;
    }

    private boolean has(String word, int list) {
        Integer listed = lists.get(word);
        return listed != null && (listed & list) != 0;
    }

    /** True for demonyms of one word, which also name languages: "Russian". */
    boolean isAdjective(ClauseText clause, int word) {
        return has(clause, word, ADJECTIVE);
    }

    boolean isCommon(ClauseText clause, int word) {
        return has(clause, word, COMMON);
    }

    boolean isCommon(String word) {
        return (notes(word) & COMMON) != 0;
    }

    /** "we've", "they'll", "doesn't". */
    private boolean isContraction(String word) {
        int apostrophe = word.lastIndexOf('\'');
        return apostrophe > 0
                && contractions.contains(word.substring(apostrophe + 1))
                && (has(word.substring(0, apostrophe), WORD) || word.endsWith("n't"));
    }

    boolean isGivenName(ClauseText clause, int word) {
        return has(clause, word, GIVEN_NAME | NAME_VARIANT);
    }

    boolean isGivenName(String word) {
        return has(word, GIVEN_NAME | NAME_VARIANT);
    }

    /** "Jordan" and "Georgia", which name a person only before a surname. */
    boolean isGivenNameLikePlace(ClauseText clause, int word) {
        return has(clause, word, GIVEN_NAME_LIKE_PLACE);
    }

    boolean isGivenNameLikePlace(String word) {
        return has(word, GIVEN_NAME_LIKE_PLACE);
    }

    boolean isSurnameLikeWord(ClauseText clause, int word) {
        return has(clause, word, SURNAME_LIKE_WORD);
    }

    boolean isParticle(ClauseText clause, int word) {
        return has(clause, word, PARTICLE);
    }

    /** "al" and the like before a hyphen. */
    boolean isArticle(String word) {
        return has(word, ARTICLE);
    }

    boolean isArticle(ClauseText clause, int word) {
        return has(clause, word, ARTICLE);
    }

    boolean isCalendarWord(ClauseText clause, int word) {
        return has(clause, word, CALENDAR);
    }

    /** How many words the longest title that starts here has; 0 if none does. */
    int titleAt(ClauseText clause, int word) {
        return titles.longestAt(clause, word);
    }

    boolean startsTitle(ClauseText clause, int word) {
        return has(clause, word, TITLE);
    }

    boolean isHead(ClauseText clause, int word) {
        return has(clause, word, HEAD);
    }

    /** True for a capitalised word that is no English word, number, day or month. */
    boolean isUnknownName(ClauseText clause, int word) {
        return clause.isCapital(word)
                && !has(clause, word, COMMON | CALENDAR | PLURAL)
                && clause.end(word) - clause.start(word) > 1
                && !clause.isCutOff(word);
    }

    /** True for what is also an English word, its plural or a given name: "swift", "trips", "irena". */
    boolean isLikeWord(String word) {
        return has(word, WORD | GIVEN_NAME) || isPlainPlural(word);
    }

    /** True if the words run on with nothing but a space or a hyphen. */
    static boolean runsOn(Gap gap) {
        return gap == Gap.SPACE || gap == Gap.HYPHEN;
    }

    private boolean isPlainPlural(String text) {
        int length = text.length();
        return length > 3 && text.charAt(length - 1) == 's' && has(text.substring(0, length - 1), WORD);
    }
}

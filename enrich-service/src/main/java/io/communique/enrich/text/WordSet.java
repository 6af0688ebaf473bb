package io.communique.enrich.text;

/** Words that are looked for at every word of a text, with {@link WordMap}'s way of telling most apart at once. */
public final class WordSet {

    private final WordMap<Boolean> words = new WordMap<>();

    /**
     * Reads a list of words.
     *
     * @param owner the class beside which the resource lies
     */
    public static WordSet read(Class<?> owner, String name) {
        WordSet set = new WordSet();
        WordLists.words(owner, name).forEach(set::add);
        return set;
    }

    /** @param word folded */
    public void add(String word) {
        words.put(word, true);
    }

    public boolean has(ClauseText clause, int word) {
        return words.at(clause, word) != null;
    }
}

package io.communique.parse.language;

/** The share of small words in a text, in whatever language knows most of them. */
public final class SmallWords {

    private SmallWords() {}

    /**
     * @param words in lower case
     * @return from 0 to 1; running text of a language with spaces has about .3, a list of names or a menu near 0
     */
    public static float share(Words words) {
        int most = 0;
        for (int count : FunctionWords.counts(words)) {
            most = Math.max(most, count);
        }
        return words.size() == 0 ? 0 : most / (float) words.size();
    }
}

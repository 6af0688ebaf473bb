package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.text.ClauseText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clause, its words, and the names at them. */
final class NamedClause {

    private static final int LONGEST_NAME = 8;

    private final Clause clause;
    private final ClauseText text;
    private final @Nullable Mention[] byFirstWord;
    private final int[] lastWords;

    /** @param mentions those of the clause */
    NamedClause(Clause clause, ClauseText text, List<Mention> mentions) {
        this.clause = clause;
        this.text = text;
        this.byFirstWord = new Mention[text.count()];
        this.lastWords = new int[text.count()];
        String printed = text.text();
        boolean plain = printed.codePointCount(0, printed.length()) == printed.length();
        for (Mention mention : mentions) {
            int start = plain ? mention.start() : printed.offsetByCodePoints(0, mention.start());
            int end = plain ? mention.end() : printed.offsetByCodePoints(0, mention.end());
            int word = wordAt(text, start);
            if (word < text.count()) {
                byFirstWord[word] = mention;
                lastWords[word] = Math.max(word, text.wordFrom(end) - 1);
            }
        }
    }

    /** The word that begins at the char or holds it: "Union" in "l'Union". */
    private static int wordAt(ClauseText text, int start) {
        int word = text.wordFrom(start);
        return word > 0 && text.end(word - 1) > start ? word - 1 : word;
    }

    Clause clause() {
        return clause;
    }

    ClauseText text() {
        return text;
    }

    /** The name that begins at the word; absent if none does. */
    @Nullable
    Mention nameAt(int word) {
        return word < byFirstWord.length ? byFirstWord[word] : null;
    }

    /** The last word of the name that begins at the word. */
    int nameEnd(int word) {
        return lastWords[word];
    }

    /** The same for a name of someone who can act: a country, an organisation, a person. */
    @Nullable
    Mention partyAt(int word) {
        Mention mention = nameAt(word);
        return mention != null && isParty(mention.type()) ? mention : null;
    }

    /** True if a name of someone who can act ends with the word. */
    boolean endsName(int word) {
        for (int first = word; first >= 0 && word - first < LONGEST_NAME; first--) {
            if (partyAt(first) != null) {
                return lastWords[first] == word;
            }
        }
        return false;
    }

    static boolean isParty(EntityType type) {
        return type == EntityType.COUNTRY || type == EntityType.ORGANISATION || type == EntityType.PERSON;
    }
}

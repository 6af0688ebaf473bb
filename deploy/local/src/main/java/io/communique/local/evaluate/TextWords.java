package io.communique.local.evaluate;

import java.util.List;

/** Compares the words of all clauses together, so that neither their borders nor their kinds count. */
final class TextWords {

    private TextWords() {}

    /** Words of the clauses that do not stand in the statement's own text. */
    static Share leftIn(List<GoldClause> found, List<String> text) {
        Bag<String> own = new Bag<>();
        text.forEach(paragraph -> own.addAll(Words.andCharacters(paragraph)));
        Bag<String> all = new Bag<>();
        found.forEach(clause -> all.addAll(Words.andCharacters(clause.text())));
        return new Share(all.size() - all.common(own), all.size());
    }

    /** Words of the annotated clauses that stand in no clause that came out, nor in its label. */
    static Share lost(List<GoldClause> found, List<GoldClause> wanted) {
        Bag<String> all = new Bag<>();
        for (GoldClause clause : found) {
            all.addAll(Words.andCharacters(clause.label()));
            all.addAll(Words.andCharacters(clause.text()));
        }
        Bag<String> own = new Bag<>();
        wanted.forEach(clause -> own.addAll(Words.andCharacters(clause.text())));
        return new Share(own.size() - own.common(all), own.size());
    }
}

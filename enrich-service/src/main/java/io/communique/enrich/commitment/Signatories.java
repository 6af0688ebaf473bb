package io.communique.enrich.commitment;

import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.EntityType;
import io.communique.contracts.statement.Mention;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who speaks in a statement's operative clauses: the countries and organisations that its chapeau names first. */
final class Signatories {

    private final Set<String> words = WordLists.words(Signatories.class, "chapeau-words.en.txt");

    /** Entity ids in the order of the chapeau; empty where a statement has no chapeau or it begins otherwise. */
    List<String> of(List<Clause> clauses, List<Mention> mentions) {
        for (Clause clause : clauses) {
            if (clause.kind() == ClauseKind.CHAPEAU) {
                return inChapeau(
                        clause.text(),
                        mentions.stream()
                                .filter(mention -> mention.clause() == clause.ordinal())
                                .toList());
            }
        }
        return List.of();
    }

    private List<String> inChapeau(String text, List<Mention> mentions) {
        List<String> signatories = new ArrayList<>();
        int from = 0;
        for (Mention mention : mentions) {
            int start = text.offsetByCodePoints(0, mention.start());
            boolean party = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.ORGANISATION;
            if (!party || !saysWhoOnly(text.substring(from, start))) {
                break;
            }
            if (!signatories.contains(mention.entity())) {
                signatories.add(mention.entity());
            }
            from = text.offsetByCodePoints(0, mention.end());
        }
        return signatories;
    }

    /** True for "We, the Foreign Ministers of" and ", and the". */
    private boolean saysWhoOnly(String between) {
        ClauseText text = new ClauseText(0, between);
        for (int w = 0; w < text.count(); w++) {
            if (!words.contains(text.word(w))) {
                return false;
            }
        }
        return true;
    }
}

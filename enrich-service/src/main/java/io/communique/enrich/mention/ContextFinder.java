package io.communique.enrich.mention;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.EntityIds;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.Gap;
import io.communique.enrich.text.StatementText;
import io.communique.enrich.text.WordLists;
import io.communique.enrich.text.WordSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of the catalogue that name another thing beside certain names: "Georgia" among states of the US, "the Security
 * Council" of a country.
 */
final class ContextFinder implements MentionFinder {

    private static final String GEORGIA = EntityIds.ofCountry("GE");
    private static final String UNITED_STATES = "US";
    private static final Thing STATE_OF_GEORGIA =
            new Thing("place:georgia-us", EntityType.PLACE, "Georgia", UNITED_STATES);
    private static final String UN_SECURITY_COUNCIL = EntityIds.ofKey(EntityType.ORGANISATION, "un-security-council");

    private static final String MICRONESIA = EntityIds.ofCountry("FM");
    private static final Thing REGION_OF_MICRONESIA =
            new Thing("place:micronesia-region", EntityType.PLACE, "Micronesia", null);

    private final Map<String, String> sharedNames = WordLists.pairs(ContextFinder.class, "shared-country-names.en.txt");
    private final WordSet regions = WordSet.read(ContextFinder.class, "pacific-regions.en.txt");
    private final WordSet stateOffices = WordSet.read(ContextFinder.class, "state-offices.en.txt");
    private final WordSet councilOffices = WordSet.read(ContextFinder.class, "council-offices.en.txt");

    /** A name of the Security Council that does not say whose. */
    private record Council(int clause, int first) {}

    /** A country's name that another one has too. */
    private record Shared(int clause, Candidate candidate, String other) {}

    @Override
    public void find(StatementText statement, Candidates candidates) {
        List<Council> councils = new ArrayList<>();
        boolean national = false;
        List<Shared> shared = new ArrayList<>();
        Map<String, Thing> countries = new HashMap<>();
        for (int c = 0; c < statement.clauses().size(); c++) {
            ClauseText clause = statement.clauses().get(c);
            for (int w = 0; w < clause.count(); w++) {
                Candidate known = candidates.at(c, w);
                if (known == null || known.start() != clause.start(w)) {
                    continue;
                }
                if (known.thing().id().equals(GEORGIA) && known.rule() == Rule.CATALOGUE) {
                    if (isOfUnitedStates(candidates, c, clause, w)) {
                        candidates.add(c, new Candidate(known.start(), known.end(), STATE_OF_GEORGIA, Rule.CONTEXT));
                    }
                } else if (known.type() == EntityType.COUNTRY) {
                    String other = known.end() == clause.end(w) ? sharedNames.get(clause.word(w)) : null;
                    if (other == null) {
                        countries.putIfAbsent(known.thing().id(), known.thing());
                    } else {
                        shared.add(new Shared(c, known, other));
                    }
                    if (known.thing().id().equals(MICRONESIA) && isRegion(clause, w)) {
                        candidates.add(
                                c, new Candidate(known.start(), known.end(), REGION_OF_MICRONESIA, Rule.CONTEXT));
                    }
                } else if (known.thing().id().equals(UN_SECURITY_COUNCIL) && isBare(clause, w)) {
                    councils.add(new Council(c, w));
                    national = national || isNational(clause, w);
                }
            }
        }
        for (Shared name : shared) {
            Candidate known = name.candidate();
            Thing other = countries.get(EntityIds.ofCountry(name.other().toUpperCase(Locale.ROOT)));
            if (other != null && !countries.containsKey(known.thing().id())) {
                candidates.add(name.clause(), new Candidate(known.start(), known.end(), other, Rule.CONTEXT));
            }
        }
        if (national) {
            Thing council = Thing.named(EntityType.ORGANISATION, "Security Council");
            for (Council bare : councils) {
                ClauseText clause = statement.clauses().get(bare.clause());
                candidates.add(
                        bare.clause(),
                        new Candidate(clause.start(bare.first()), clause.end(bare.first() + 1), council, Rule.CONTEXT));
            }
        }
        candidates.settle(statement);
    }

    /** "Melanesia, Micronesia and Polynesia", "the countries in Micronesia". */
    private boolean isRegion(ClauseText clause, int word) {
        if (!clause.word(word).equals("micronesia")) {
            return false;
        }
        boolean within = word > 1 && clause.word(word - 1).equals("in") && regions.has(clause, word - 2);
        return within || isRegionBeside(clause, word, -1) || isRegionBeside(clause, word, 1);
    }

    private boolean isRegionBeside(ClauseText clause, int word, int direction) {
        int next = word + direction;
        if (next >= 0 && next < clause.count() && clause.word(next).equals("and")) {
            next += direction;
        }
        return next >= 0 && next < clause.count() && regions.has(clause, next);
    }

    /** "Atlanta, Georgia", "Georgia and Alabama", "the governor of Georgia". */
    private boolean isOfUnitedStates(Candidates candidates, int index, ClauseText clause, int word) {
        if (word > 1 && clause.word(word - 1).equals("of") && stateOffices.has(clause, word - 2)) {
            return true;
        }
        if (clause.after(word) == Gap.SPACE && stateOffices.has(clause, word + 1)) {
            return true;
        }
        return isPlaceOfUnitedStates(beside(candidates, index, clause, word, -1))
                || isPlaceOfUnitedStates(beside(candidates, index, clause, word, 1));
    }

    /** The name before or behind a comma, "and" or "or". */
    private static @Nullable Candidate beside(
            Candidates candidates, int index, ClauseText clause, int word, int direction) {
        int next = word + direction;
        if (next < 0 || next >= clause.count()) {
            return null;
        }
        boolean joined = clause.word(next).equals("and") || clause.word(next).equals("or");
        if (!joined) {
            return clause.after(Math.min(word, next)) == Gap.COMMA ? candidates.at(index, next) : null;
        }
        int other = next + direction;
        return other < 0 || other >= clause.count() ? null : candidates.at(index, other);
    }

    private static boolean isPlaceOfUnitedStates(@Nullable Candidate beside) {
        return beside != null
                && beside.type() == EntityType.PLACE
                && UNITED_STATES.equals(beside.thing().country());
    }

    private static boolean isBare(ClauseText clause, int word) {
        return clause.word(word).equals("security");
    }

    /** "Secretary of the Security Council" and "Security Council Secretary": the United Nations' has none. */
    private boolean isNational(ClauseText clause, int word) {
        int behind = word + 2;
        boolean before = word > 2
                && clause.word(word - 1).equals("the")
                && clause.word(word - 2).equals("of")
                && councilOffices.has(clause, word - 3);
        return before
                || (clause.after(word + 1) == Gap.SPACE
                        && councilOffices.has(clause, behind)
                        && clause.isCapital(behind));
    }
}

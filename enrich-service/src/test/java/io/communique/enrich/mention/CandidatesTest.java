package io.communique.enrich.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.statement.EntityType;
import io.communique.enrich.entity.Thing;
import io.communique.enrich.text.ClauseText;
import io.communique.enrich.text.StatementText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final Candidates candidates =
            new Candidates(new StatementText(List.of(new ClauseText(1, "Orlov Lake Council")), List.of(), null));

    @Test
    void theLongerNameIsKept() {
        Candidate longer = candidate(0, 18, Rule.HEAD_NOUN);
        candidates.add(0, candidate(0, 5, Rule.CATALOGUE));
        candidates.add(0, longer);
        assertThat(candidates.resolved(0)).containsExactly(longer);
    }

    @Test
    void ofEqualNamesTheWeightierRuleIsKept() {
        Candidate titled = candidate(0, 5, Rule.PERSON_TITLE);
        candidates.add(0, candidate(0, 5, Rule.CATALOGUE));
        candidates.add(0, titled);
        assertThat(candidates.resolved(0)).containsExactly(titled);
    }

    @Test
    void namesComeInTheOrderOfTheText() {
        candidates.add(0, candidate(6, 18, Rule.CATALOGUE));
        candidates.add(0, candidate(0, 5, Rule.CATALOGUE));
        assertThat(candidates.resolved(0)).extracting(Candidate::start).containsExactly(0, 6);
    }

    private static Candidate candidate(int start, int end, Rule rule) {
        return new Candidate(start, end, Thing.named(EntityType.PLACE, "Orlov"), rule);
    }
}

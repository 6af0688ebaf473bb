package io.communique.parse.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.CleanedStatement;
import io.communique.contracts.statement.Removed;
import io.communique.parse.Documents;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Folding of passages that stand twice, for every text of a few sentences that come back in any order. */
class RepeatedBlocksTest {

    private static final String LONG =
            " and the Minister thanked all who had come to the opening of the bridge over the river in the north of the"
                    + " country, which took place in the spring of that year.";

    /** Few different texts, so that passages come back; some long enough to be folded alone, some only together. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> text = Arbitraries.of(
                "A" + LONG, "B" + LONG, "C" + LONG.substring(0, 90), "D" + LONG.substring(0, 80), "Yes.", "Thank you.");
        return text.list().ofMaxSize(24);
    }

    private static Sheet folded(List<String> texts) {
        Sheet sheet = new Sheet(texts.stream()
                .map(text -> Piece.plain(BlockKind.PARAGRAPH, text, null, null))
                .toList());
        RepeatedBlocks.mark(sheet);
        return sheet;
    }

    private static List<String> kept(Sheet sheet) {
        return sheet.kept().map(Piece::text).toList();
    }

    @Property(tries = 500)
    void whatWasFoldedOnceHasNothingToFoldAnyMore(@ForAll("texts") List<String> texts) {
        List<String> once = kept(folded(texts));
        assertThat(kept(folded(once))).isEqualTo(once);
    }

    @Property(tries = 500)
    void theFirstCopyStaysAndOnlyCopiesGo(@ForAll("texts") List<String> texts) {
        Sheet sheet = folded(texts);
        Set<String> met = new HashSet<>();
        for (int i = 0; i < sheet.size(); i++) {
            boolean first = met.add(texts.get(i));
            assertThat(sheet.isKept(i) || !first).as("%d is a copy", i).isTrue();
            assertThat(sheet.verdict(i)).isIn(null, Removed.Reason.REPEATED);
        }
        assertThat(new HashSet<>(kept(sheet))).isEqualTo(met);
    }

    @Property(tries = 200)
    void cleaningACleanedTextRemovesNothingMoreAsRepeated(@ForAll("texts") List<String> texts) {
        // Given
        CleanedStatement cleaned = clean(texts);
        List<String> blocks = Documents.texts(cleaned);
        // When
        CleanedStatement again = clean(blocks);
        // Then
        assertThat(again.removed()).noneMatch(removed -> removed.reason() == Removed.Reason.REPEATED);
    }

    private static CleanedStatement clean(List<String> texts) {
        return new StatementCleaner()
                .clean(Documents.plain(
                        "The bridge is open.\n\n" + String.join("\n\n", texts) + "\n\nThe end is here."));
    }

    @Property(tries = 200)
    void theOrderOfWhatStaysIsThatOfTheText(@ForAll("texts") List<String> texts) {
        List<String> rest = new ArrayList<>(texts);
        for (String text : kept(folded(texts))) {
            int at = rest.indexOf(text);
            assertThat(at).isNotNegative();
            rest = rest.subList(at + 1, rest.size());
        }
    }

    @Test
    void repetitionsWithinRepetitionsAreFoldedAtOnce() {
        // Given a passage of two halves, and in the second copy another such passage between the halves, many times
        // over
        int passages = 3_000;
        List<String> first = new ArrayList<>();
        for (int i = 0; i < passages; i++) {
            String half = i + LONG.substring(0, 90);
            first.addAll(List.of("A" + half, "B" + half, "Between " + i + "."));
        }
        List<String> texts = new ArrayList<>(first);
        for (int i = passages - 1; i >= 0; i--) {
            texts.add("A" + i + LONG.substring(0, 90));
        }
        for (int i = 0; i < passages; i++) {
            texts.add("B" + i + LONG.substring(0, 90));
        }
        // When
        Sheet folded = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> folded(texts));
        // Then
        assertThat(kept(folded)).isEqualTo(first);
    }
}

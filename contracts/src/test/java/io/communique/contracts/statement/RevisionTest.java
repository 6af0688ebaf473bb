package io.communique.contracts.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {

    @Test
    void theRevisionOfATextStaysTheSameForEver() {
        // Given
        List<Block> blocks = List.of(Block.of(BlockKind.PARAGRAPH, "One."), Block.of(BlockKind.PARAGRAPH, "Два."));
        // When
        Revision revision = Revision.of(blocks);
        // Then
        assertThat(revision).hasToString("sha256:20c201d5effefb0e4a1d0ac414609e521e999e9215090cbbb6d24a045dce352a");
    }

    @Test
    void onlyTheTextCounts() {
        assertThat(Revision.of(List.of(new Block(BlockKind.LIST_ITEM, "One.", 1, true, "1."))))
                .isEqualTo(Revision.of(List.of(Block.of(BlockKind.PARAGRAPH, "One."))));
    }

    @Test
    void theOrderCounts() {
        // Given
        Block one = Block.of(BlockKind.PARAGRAPH, "One.");
        Block two = Block.of(BlockKind.PARAGRAPH, "Two.");
        // When
        Revision revision = Revision.of(List.of(two, one));
        // Then
        assertThat(revision).isNotEqualTo(Revision.of(List.of(one, two)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "sha256:", "sha256:20C2", "20c201d5effefb0e4a1d0ac414609e521e999e9215090cbbb6d24a045dce352a"
            })
    void anotherFormIsRefused(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Revision(value))
                .withMessage("not a revision: " + value);
    }
}

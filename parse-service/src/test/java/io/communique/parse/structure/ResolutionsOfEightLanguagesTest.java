package io.communique.parse.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.communique.contracts.statement.Block;
import io.communique.contracts.statement.BlockKind;
import io.communique.contracts.statement.Clause;
import io.communique.contracts.statement.ClauseKind;
import io.communique.contracts.statement.StatementKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A chapeau, a preamble and numbered acts are told apart in each language. */
class ResolutionsOfEightLanguagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ar | إن المجلس،        | وإذ يشير إلى المعاهدة،          | وإذ يشير                  | يقرر بناء جسر؛              | يقرر
        de | Der Rat,          | eingedenk des Vertrags,         | eingedenk                 | beschließt den Bau;         | beschließt
        en | The Council,      | Recalling the treaty,           | Recalling                 | Decides to build;           | Decides
        es | El Consejo,       | recordando el tratado,          | recordando                | Decide construir un puente; | Decide
        fr | Le Conseil,       | Ayant à l'esprit le traité,     | Ayant à l'esprit          | décide de bâtir un pont ;   | décide
        pt | O Conselho,       | Tendo presente o tratado,       | Tendo presente            | Decide construir uma ponte; | Decide
        ru | Совет,            | принимая во внимание договор,   | принимая во внимание      | постановляет строить мост;  | постановляет
        zh | 理事会，          | 强调条约的作用，                | 强调                      | 强调桥梁的作用；            | 强调
        """)
    void tellsChapeauPreambleAndActs(
            String language, String chapeau, String preamble, String preambular, String act, String operative) {
        // Given
        List<Block> blocks = List.of(
                Block.of(BlockKind.PARAGRAPH, chapeau),
                Block.of(BlockKind.PARAGRAPH, preamble),
                new Block(BlockKind.LIST_ITEM, act, 1, null, "1."));
        ClauseBuilder clauses = new ClauseBuilder();
        // When
        FormalClauses.add(OpenedBlock.of(blocks, language), StatementKind.RESOLUTION, clauses);
        // Then
        assertThat(clauses.build())
                .extracting(Clause::kind, Clause::opener, Clause::label)
                .containsExactly(
                        tuple(ClauseKind.CHAPEAU, null, null),
                        tuple(ClauseKind.PREAMBULAR, preambular, null),
                        tuple(ClauseKind.OPERATIVE, operative, "1"));
    }
}

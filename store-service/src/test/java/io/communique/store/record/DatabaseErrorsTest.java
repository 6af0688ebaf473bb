package io.communique.store.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseErrorsTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "57P01", "53100", "53300", "25006", "28P01", "3D000", "58030", "42P01"})
    void whatCanPassIsWaitedFor(String state) {
        assertThat(DatabaseErrors.of(new SQLException("no", state))).isInstanceOf(DatabaseDownException.class);
        assertThat(DatabaseErrors.isDown(new IllegalStateException(new SQLException("no", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "22008", "23502"})
    void dataThatIsRefusedNeverWorks(String state) {
        assertThat(DatabaseErrors.of(new SQLException("ERROR: invalid byte\n  Detail: x", state)))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> {
                    assertThat(e.rejection()).isEqualTo(Rejection.UNDECODABLE);
                    assertThat(e).hasMessage("Undecodable: the database refuses it: ERROR: invalid byte");
                });
    }

    @Test
    void aLimitOfTheDatabaseIsNamedAsOne() {
        assertThat(DatabaseErrors.of(new SQLException("index row too large", "54000")))
                .isInstanceOfSatisfying(StatementRejectedException.class, e -> assertThat(e.rejection())
                        .isEqualTo(Rejection.LIMIT_EXCEEDED));
    }
}

package io.communique.store.record;

import io.communique.contracts.Rejection;
import io.communique.contracts.StatementRejectedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the database will never take from what it cannot take now, by the class of the SQLSTATE.
 *
 * @see <a href="https://www.postgresql.org/docs/18/errcodes-appendix.html">PostgreSQL error codes</a>
 */
public final class DatabaseErrors {

    private static final String DATA_EXCEPTION = "22";
    private static final String INTEGRITY_VIOLATION = "23";
    private static final String PROGRAM_LIMIT_EXCEEDED = "54";
    private static final String TRANSACTION_ROLLBACK = "40";
    private static final String UNIQUE_VIOLATION = "23505";

    private DatabaseErrors() {}

    /** A {@link StatementRejectedException} for what will never be taken, else a {@link DatabaseDownException}. */
    public static RuntimeException of(SQLException e) {
        return switch (sqlClass(e)) {
            case DATA_EXCEPTION, INTEGRITY_VIOLATION ->
                new StatementRejectedException(Rejection.UNDECODABLE, refusal(e), e);
            case PROGRAM_LIMIT_EXCEEDED -> new StatementRejectedException(Rejection.LIMIT_EXCEEDED, refusal(e), e);
            default -> new DatabaseDownException(e);
        };
    }

    /** True if two writers met; the same transaction works when it is tried again. */
    static boolean isConflict(SQLException e) {
        return TRANSACTION_ROLLBACK.equals(sqlClass(e)) || UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /** True if the cause of a failure is a database that does not answer, and not the work that was asked of it. */
    public static boolean isDown(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException e) {
                return of(e) instanceof DatabaseDownException;
            }
        }
        return false;
    }

    private static String sqlClass(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    private static String refusal(SQLException e) {
        String message = String.valueOf(e.getMessage());
        int end = message.indexOf('\n');
        return "the database refuses it: " + (end < 0 ? message : message.substring(0, end));
    }
}

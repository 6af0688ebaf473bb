package io.communique.store.record;

import java.sql.SQLException;

/** The database cannot do it now: it is down, full, or being changed over. The same work can be done later. */
public final class DatabaseDownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseDownException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}

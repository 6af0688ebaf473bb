package io.communique.store.record;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Numbers of a sequence, taken from the database a block at a time; a number is never given twice. */
final class NumberBlock {

    /** The sequences' increment. */
    private static final int SIZE = 64;

    private final String sql;
    private long next;
    private long end;

    NumberBlock(String sequence) {
        this.sql = "SELECT nextval('" + sequence + "')";
    }

    synchronized long next(Connection connection) throws SQLException {
        if (next == end) {
            try (var statement = connection.createStatement();
                    ResultSet result = statement.executeQuery(sql)) {
                result.next();
                next = result.getLong(1);
                end = next + SIZE;
            }
        }
        return next++;
    }
}

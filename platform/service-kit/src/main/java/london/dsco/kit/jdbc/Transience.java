package london.dsco.kit.jdbc;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;

/** Tells a database that is away from one that refused. */
public final class Transience {

    private Transience() {}

    /**
     * Whether the same work may succeed later without anyone changing anything (SQLSTATE 08, 53,
     * 57P, 40).
     */
    public static boolean isUnavailable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JDBCConnectionException
                    || cause instanceof SQLTransientException
                    || cause instanceof SQLRecoverableException
                    || (cause instanceof SQLException sql && isTransient(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTransient(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool has no state to give when every connection stays busy.
            return String.valueOf(failure.getMessage()).startsWith("Acquisition timeout");
        }
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57P")
                || state.startsWith("40");
    }
}

package london.dsco.database;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import org.hibernate.exception.JDBCConnectionException;

/** Distinguishes an unavailable database from one that refused. */
public final class Transience {

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private Transience() {}

    /**
     * Returns whether the same work may succeed later without any change: SQLSTATE 08 (connection),
     * 40 (rolled back), 53 (resources), 55P03 (a lock was not available), 57 (shut down or
     * cancelled, as by the statement timeout).
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
            // The pool gives no state when all connections stay busy.
            return String.valueOf(failure.getMessage()).startsWith("Acquisition timeout");
        }
        return state.startsWith("08")
                || state.startsWith("53")
                || state.startsWith("57")
                || state.startsWith("40")
                || state.equals(LOCK_NOT_AVAILABLE);
    }
}

package london.dsco.web.problem;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * A database error, as far as a caller needs to know. It is recognised by {@link SQLException} and
 * by the names of Hibernate's and Jakarta Persistence's classes, so that services without a
 * database need neither.
 */
enum DatabaseFault {
    /** The same work may succeed later without any change. */
    AWAY,
    /** Somebody else changed the record in the meantime. */
    LOST_RACE,
    /** Somebody else recorded the same thing first (SQLSTATE 23505). */
    ALREADY_THERE;

    private static final Set<String> RACES =
            Set.of(
                    "jakarta.persistence.OptimisticLockException",
                    "org.hibernate.StaleStateException");

    private static final Set<String> OUTAGES =
            Set.of(
                    "org.hibernate.exception.JDBCConnectionException",
                    "jakarta.persistence.QueryTimeoutException",
                    "jakarta.persistence.PessimisticLockException",
                    "jakarta.persistence.LockTimeoutException");

    private static final String UNIQUE_VIOLATION = "23505";

    /**
     * Connection, resources, a stop by an administrator or a timeout, a lock that was not
     * available, and a transaction that was rolled back in favour of another (appendix A of
     * PostgreSQL's manual).
     */
    private static final Pattern PASSING = Pattern.compile("(08|53|57|40)...|55P03");

    /** The pool gives no SQLSTATE when all connections stay busy. */
    private static final String POOL_IS_EMPTY = "Acquisition timeout";

    /** Returns the first of these among the fault and its causes; empty if there is none. */
    static Optional<DatabaseFault> of(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (isOne(cause, RACES)) {
                return Optional.of(LOST_RACE);
            }
            if (isOutage(cause)) {
                return Optional.of(AWAY);
            }
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return Optional.of(ALREADY_THERE);
            }
        }
        return Optional.empty();
    }

    /**
     * @param conditional whether the request stated the version it was based on
     */
    ProblemException problem(boolean conditional) {
        return switch (this) {
            case AWAY -> new ProblemException(ProblemType.SERVICE_UNAVAILABLE);
            case LOST_RACE ->
                    conditional
                            ? new ProblemException(ProblemType.PRECONDITION_FAILED)
                            : new ProblemException(
                                    ProblemType.CONFLICT,
                                    "Someone else changed the record at the same time.");
            case ALREADY_THERE ->
                    new ProblemException(
                            ProblemType.CONFLICT, "Another request recorded the same thing first.");
        };
    }

    private static boolean isOne(Throwable cause, Set<String> names) {
        for (Class<?> type = cause.getClass(); type != null; type = type.getSuperclass()) {
            if (names.contains(type.getName())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable cause) {
        if (isOne(cause, OUTAGES)
                || cause instanceof SQLTransientException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        if (!(cause instanceof SQLException sql)) {
            return false;
        }
        return sql.getSQLState() == null
                ? String.valueOf(sql.getMessage()).startsWith(POOL_IS_EMPTY)
                : PASSING.matcher(sql.getSQLState()).matches();
    }
}

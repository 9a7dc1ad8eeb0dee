package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.util.List;
import london.dsco.database.Jdbc;
import london.dsco.database.Question;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;

/** The children of a borough who have died, so that nobody opens anything new about them. */
@ApplicationScoped
public class RecordedDeaths {

    /**
     * The lock of a child, in SQL, from the borough and the borough's reference. Opening something
     * about the child takes it shared; recording a death takes it exclusively.
     */
    public static final String LOCK_OF =
            "hashtextextended('life of ' || cast(%s as text) || ' ' || cast(%s as text), 0)";

    private static final String SHARE =
            "select cast(pg_advisory_xact_lock_shared("
                    + LOCK_OF.formatted("?", "?")
                    + ") as text)";

    private static final String DIED =
            "select 1 from child_death where borough = ? and child_ref = ? and died_on is not null";

    private final Jdbc database;

    RecordedDeaths(Jdbc database) {
        this.database = database;
    }

    /**
     * Returns whether a death is on record. Nobody can record one after this call until the
     * transaction ends.
     *
     * @param borough GSS code
     * @param childRef the borough's reference to the child
     */
    public boolean include(String borough, String childRef) {
        return database.ask(died(borough, childRef));
    }

    /** Returns the same as {@link #include}, as a question to send together with another. */
    static Question<Boolean> died(String borough, String childRef) {
        return new Question<>(
                SHARE + "; " + DIED,
                List.of(borough, childRef, borough, childRef),
                results -> {
                    results.getMoreResults(); // the first result is that of the lock
                    try (ResultSet rows = results.getResultSet()) {
                        return rows.next();
                    }
                });
    }

    /**
     * Refuses a child whose death is on record, for the SEN team, which may know of it.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when a death is on record
     */
    public void requireLiving(String borough, String childRef) {
        requireLiving(include(borough, childRef));
    }

    /** Refuses in the same way, for a caller that has already asked. */
    static void requireLiving(boolean died) {
        if (died) {
            throw Refusal.unprocessable(
                            new Finding(
                                    Place.of("child", "childRef"),
                                    "has-died",
                                    "This child's death is on record. If that is wrong, withdraw it first."))
                    .raise();
        }
    }
}

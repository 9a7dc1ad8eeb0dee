package london.dsco.advice.retention;

/**
 * The kinds of record that the schedule keeps about a child, and where the days are stored from
 * which it counts.
 */
enum Kept {
    REQUEST(
            """
            select id, borough, child_ref, date_of_birth, coalesce(stopped_on, decided_on) as closed_on,
                   status in ('CLOSED', 'WITHDRAWN') as over
            from advice_request
            """),
    CONSIDERATION(
            """
            select id, borough, child_ref, date_of_birth, coalesce(notified_on, withdrawn_on) as closed_on,
                   status in ('DECIDED', 'WITHDRAWN') as over
            from consideration
            """);

    private final String query;

    Kept(String query) {
        this.query = query;
    }

    /**
     * Returns every record of the kind, with the day on which it was closed and whether it is over.
     */
    String query() {
        return query;
    }
}

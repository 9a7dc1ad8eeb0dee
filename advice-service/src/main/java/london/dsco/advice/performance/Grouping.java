package london.dsco.advice.performance;

/** How the figures are broken down; each constant knows the column that does it. */
public enum Grouping {
    NONE("'ALL'"),
    MONTH("to_char(dispatched_on, 'YYYY-MM')"),
    QUARTER("to_char(dispatched_on, 'YYYY\"-Q\"Q')"),
    AUTHOR("coalesce(author, 'NONE')"),
    INVOLVEMENT("involvement"),
    KIND("kind");

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}

package london.dsco.checks;

/** What follows from a finding. */
public enum Severity {
    /** The author is told, and decides. */
    ADVISORY,
    /** The text is not handed on while it stands: it names somebody beyond doubt. */
    GATE
}

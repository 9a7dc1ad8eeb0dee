package london.dsco.figures;

/** An answer that is also available as {@code image/svg+xml}. */
public interface Charted {

    /** Returns a chart of figures that are in the answer, and no others. */
    Chart chart();
}

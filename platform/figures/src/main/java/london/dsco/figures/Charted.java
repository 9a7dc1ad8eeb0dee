package london.dsco.figures;

/** An answer that is also given as {@code image/svg+xml}. */
public interface Charted {

    /** Figures that are in the answer, and no others. */
    Chart chart();
}

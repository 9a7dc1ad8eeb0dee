package london.dsco.figures;

/** An answer that is also given as {@code text/csv}. */
public interface Tabled {

    /** Returns the same figures as in the answer, and no more. */
    Table table();
}

package london.dsco.figures;

/** An answer that is also available as {@code text/csv}. */
public interface Tabled {

    /** Returns the same figures as the answer, and no more. */
    Table table();
}

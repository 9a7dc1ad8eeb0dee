package london.dsco.review.planimport;

/** How far an import has come. */
public enum PlanImportStatus {
    /** The file is here; its rows are being loaded. */
    LOADING,
    /** Every row is loaded, or listed with what is wrong with it. */
    LOADED
}

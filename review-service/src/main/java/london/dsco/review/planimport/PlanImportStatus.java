package london.dsco.review.planimport;

/** How far an import has come. */
public enum PlanImportStatus {
    /** The file has arrived; its rows are being loaded. */
    LOADING,
    /** Every row is loaded, or listed with its errors. */
    LOADED
}

package london.dsco.review.reporttemplate;

/** How a template of a borough stands. */
public enum TemplateStatus {
    /** Reports may be written with it. */
    PUBLISHED
}

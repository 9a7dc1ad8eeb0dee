package london.dsco.review.reporttemplate;

/** The state of a borough's template. */
public enum TemplateStatus {
    /** Reports may be written with it. */
    PUBLISHED
}

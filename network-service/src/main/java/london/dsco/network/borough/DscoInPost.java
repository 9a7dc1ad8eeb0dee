package london.dsco.network.borough;

/** Whether an authority has a Designated Social Care Officer, as it returned for SEN2. */
enum DscoInPost {
    YES,
    RECRUITING,
    NO,
    NOT_RETURNED
}

package london.dsco.network.enquiry;

/** The state of an enquiry, as its two sides see it. */
enum EnquiryState {
    OPEN,
    ANSWERED,
    WITHDRAWN
}

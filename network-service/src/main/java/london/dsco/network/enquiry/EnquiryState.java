package london.dsco.network.enquiry;

/** How an enquiry stands, as the two who read it see it. */
enum EnquiryState {
    OPEN,
    ANSWERED,
    WITHDRAWN
}

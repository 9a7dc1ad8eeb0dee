package london.dsco.network.enquiry;

/** The state of an enquiry for those who asked. Whether it was answered depends on its answer. */
enum EnquiryStatus {
    ASKED,
    WITHDRAWN
}

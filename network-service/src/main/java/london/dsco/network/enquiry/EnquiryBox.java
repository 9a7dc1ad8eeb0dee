package london.dsco.network.enquiry;

/** The reader's side of an enquiry. */
enum EnquiryBox {
    /** Enquiries that they sent. */
    ASKED,
    /** Enquiries that they received. */
    TO_ANSWER
}

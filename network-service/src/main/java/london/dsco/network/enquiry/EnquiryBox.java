package london.dsco.network.enquiry;

/** On which side of an enquiry the reader stands. */
enum EnquiryBox {
    /** What they asked. */
    ASKED,
    /** What they are asked. */
    TO_ANSWER
}

package london.dsco.network.enquiry;

/** Where an enquiry stands for those who asked; that it was answered, its answer tells. */
enum EnquiryStatus {
    ASKED,
    WITHDRAWN
}

package london.dsco.network.sufficiency;

/** The duty to which a statement of sufficiency responds. */
enum SufficiencyDuty {
    /** Children Act 1989 s22G: enough accommodation in the area for looked-after children. */
    LOOKED_AFTER_ACCOMMODATION,
    /** Children and Families Act 2014 s27: education, training and care kept under review. */
    SEND_PROVISION,
    /** Children and Families Act 2014 s26: commissioned together with health. */
    JOINT_COMMISSIONING
}

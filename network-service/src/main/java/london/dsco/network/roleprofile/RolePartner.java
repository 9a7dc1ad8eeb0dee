package london.dsco.network.roleprofile;

/** The partners with whom the role is aligned. */
enum RolePartner {
    SEND_LEAD,
    /** Designated Clinical Officer. */
    DCO,
    /** Designated Medical Officer. */
    DMO,
    VIRTUAL_SCHOOL
}

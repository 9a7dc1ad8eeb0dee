package london.dsco.network.roleprofile;

/** With whom the role is aligned. */
enum RolePartner {
    SEND_LEAD,
    /** Designated Clinical Officer. */
    DCO,
    /** Designated Medical Officer. */
    DMO,
    VIRTUAL_SCHOOL
}

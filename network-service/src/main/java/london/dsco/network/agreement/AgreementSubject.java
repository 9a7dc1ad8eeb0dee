package london.dsco.network.agreement;

/** The subject of an agreement. It is general, and never about a child. */
enum AgreementSubject {
    /** How the cost of a child from another area is shared or paid back. */
    FUNDING,
    RESPONSIBLE_COMMISSIONER,
    /** How one area's social care sends requests to another's. */
    REFERRALS,
    /** Who assesses, and whose assessment counts. */
    ASSESSMENTS,
    /** Places in one area that another uses. */
    PLACEMENTS,
    /** How, and by whom, a dispute is settled before it is escalated. */
    DISPUTES
}

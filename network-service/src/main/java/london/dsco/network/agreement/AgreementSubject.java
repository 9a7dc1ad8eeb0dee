package london.dsco.network.agreement;

/** What boroughs agree about, in general and about no child. */
enum AgreementSubject {
    /** How what is spent for a child of another area is shared or paid back. */
    FUNDING,
    RESPONSIBLE_COMMISSIONER,
    /** How social care of one area asks that of another. */
    REFERRALS,
    /** Who assesses, and whose assessment counts. */
    ASSESSMENTS,
    /** Places in one area that another uses. */
    PLACEMENTS,
    /** In which order, and by whom, a dispute is settled before it goes further. */
    DISPUTES
}

package london.dsco.advice.screening;

/** The authority needed to restrict somebody's liberty. */
public enum Authority {
    /** The Court of Protection, from 16: Mental Capacity Act 2005 ss4A(3), 16(2)(a). */
    COURT_OF_PROTECTION,
    /** The deprivation of liberty safeguards, from 18: Mental Capacity Act 2005 Schedule A1. */
    DOLS_18,
    /** The inherent jurisdiction of the High Court over children, up to 18. */
    HIGH_COURT,
    /** None: nothing amounts to a deprivation of liberty, or they validly consent. */
    NONE_NEEDED
}

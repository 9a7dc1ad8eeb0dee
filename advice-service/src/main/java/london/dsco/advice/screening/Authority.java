package london.dsco.advice.screening;

/** Who has to authorise that somebody's liberty is restricted. */
public enum Authority {
    /** Mental Capacity Act 2005 ss4A(3), 16(2)(a), from sixteen. */
    COURT_OF_PROTECTION,
    /** The deprivation of liberty safeguards, Mental Capacity Act 2005 Schedule A1, from 18. */
    DOLS_18,
    /** The inherent jurisdiction of the High Court over children, up to 18. */
    HIGH_COURT,
    /** Nobody: nothing amounts to a deprivation of liberty, or they validly consent. */
    NONE_NEEDED
}

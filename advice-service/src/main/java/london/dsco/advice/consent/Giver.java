package london.dsco.advice.consent;

/** Who gives consent. */
public enum Giver {
    /** Somebody with parental responsibility, for a child under sixteen. */
    PARENTAL_RESPONSIBILITY,
    /** The young person, from sixteen on: they decide, unless they lack capacity to. */
    YOUNG_PERSON,
    /**
     * Whoever acts for a young person who lacks capacity to decide this: a deputy, an attorney, or
     * else the parent (SEND Regulations 2014 reg 64; Mental Capacity Act 2005).
     */
    REPRESENTATIVE
}

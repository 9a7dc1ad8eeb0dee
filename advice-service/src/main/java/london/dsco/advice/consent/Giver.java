package london.dsco.advice.consent;

import java.time.LocalDate;

/** Who gives consent. */
public enum Giver {
    /** Somebody with parental responsibility, for a child under sixteen. */
    PARENTAL_RESPONSIBILITY,
    /**
     * A child under sixteen who understands enough to decide this for themself (Gillick v West
     * Norfolk and Wisbech AHA [1986] AC 112). Whoever records it answers for that.
     */
    CHILD,
    /** The young person, from sixteen on: they decide, unless they lack capacity to. */
    YOUNG_PERSON,
    /**
     * Whoever acts for a young person who lacks capacity to decide this: a deputy, an attorney, or
     * else the parent (SEND Regulations 2014 reg 64; Mental Capacity Act 2005).
     */
    REPRESENTATIVE;

    /**
     * The age from which somebody with capacity decides for themself (Mental Capacity Act 2005
     * s2(5); Family Law Reform Act 1969 s8).
     */
    private static final int DECIDES = 16;

    /**
     * Whether they decide for a person born on that date, on a London date: a parent, or a child
     * who understands enough, up to the day before the sixteenth birthday, from then on the young
     * person or, where they lack capacity, their representative.
     */
    boolean decidesFor(LocalDate dateOfBirth, LocalDate on) {
        boolean sixteen = !on.minusYears(DECIDES).isBefore(dateOfBirth);
        return sixteen == (this == YOUNG_PERSON || this == REPRESENTATIVE);
    }
}

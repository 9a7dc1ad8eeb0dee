package london.dsco.advice.consent;

import java.time.LocalDate;

/** Who gives consent. */
public enum Giver {
    /** Somebody with parental responsibility, for a child under sixteen. */
    PARENTAL_RESPONSIBILITY,
    /**
     * A child under 16 who understands enough to decide this for themself (Gillick v West Norfolk
     * and Wisbech AHA [1986] AC 112). The person who records the consent is responsible for that
     * judgement.
     */
    CHILD,
    /** The young person, from 16, unless they lack capacity to decide. */
    YOUNG_PERSON,
    /**
     * The person who acts for a young person who lacks capacity to decide this: a deputy or an
     * attorney, otherwise the parent (SEND Regulations 2014 reg 64; Mental Capacity Act 2005).
     */
    REPRESENTATIVE;

    /**
     * The age from which a person with capacity decides for themself (Mental Capacity Act 2005
     * s2(5); Family Law Reform Act 1969 s8).
     */
    private static final int DECIDES = 16;

    /**
     * Returns whether this giver decides on a London date for a person with this date of birth. Up
     * to the day before the sixteenth birthday, that is a parent, or a child who understands
     * enough. From then on, it is the young person or, if they lack capacity, their representative.
     */
    boolean decidesFor(LocalDate dateOfBirth, LocalDate on) {
        boolean sixteen = !on.minusYears(DECIDES).isBefore(dateOfBirth);
        return sixteen == (this == YOUNG_PERSON || this == REPRESENTATIVE);
    }
}

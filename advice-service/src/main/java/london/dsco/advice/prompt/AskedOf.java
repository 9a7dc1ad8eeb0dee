package london.dsco.advice.prompt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The children to whom a question applies. */
public enum AskedOf {
    LOOKED_AFTER,
    /** Children from Year 9, or from the age that the borough chose. */
    PREPARING_FOR_ADULTHOOD,
    /** Children whose other plans' outcomes are on record. */
    WITH_OTHER_PLANS,
    /** Children who are seen more than heard. */
    UNDER_FIVE,
    FIVE_TO_TEN,
    ELEVEN_TO_FIFTEEN,
    /** Young people to whom the Mental Capacity Act 2005 applies: s2(5). */
    SIXTEEN_AND_OVER;

    private static final int SCHOOL_CHILD = 5;
    private static final int ADOLESCENT = 11;
    private static final int CAPACITY = 16;

    /**
     * Returns the age group of somebody. How a child takes part depends on age and maturity (UN
     * Convention on the Rights of the Child art 12(1)). The age limits under 16 are practice, and
     * an author who knows the child's maturity asks what fits it.
     *
     * @param today London date; an age is reached at the start of the birthday; for 29 February, on
     *     1 March
     */
    static AskedOf ageOf(LocalDate dateOfBirth, LocalDate today) {
        long age = ChronoUnit.YEARS.between(dateOfBirth, today);
        if (age < SCHOOL_CHILD) {
            return UNDER_FIVE;
        }
        if (age < ADOLESCENT) {
            return FIVE_TO_TEN;
        }
        return age < CAPACITY ? ELEVEN_TO_FIFTEEN : SIXTEEN_AND_OVER;
    }
}

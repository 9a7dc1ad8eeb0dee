package london.dsco.advice.clock;

import java.time.LocalDate;

/**
 * What is claimed when late advice is to be excused under SI 2014/1530 reg 8(2).
 *
 * @param ground the ground relied on
 * @param affects whose circumstances, absence or appointment it was
 * @param startsOn first day of the circumstances or of the absence
 * @param endsOn last day; open for circumstances or an absence that go on
 * @param appointmentOn the day of the missed appointment
 * @param impracticality why it was impractical to comply: the regulation excuses only then
 */
public record ExceptionClaim(
        ExceptionGround ground,
        Affected affects,
        LocalDate startsOn,
        LocalDate endsOn,
        LocalDate appointmentOn,
        String impracticality) {

    /** The people the regulation names. */
    public enum Affected {
        CHILD,
        PARENT,
        YOUNG_PERSON
    }
}

package london.dsco.advice.clock;

import java.time.LocalDate;

/**
 * What is claimed when late advice is to be excused (SEND Regulations 2014 reg 8(2); SEND Code of
 * Practice 9.42).
 *
 * @param ground the ground relied on
 * @param affects whose circumstances, absence or appointment it was
 * @param from first day of the circumstances or of the absence
 * @param to last day of them; null while they go on
 * @param appointmentOn the day of the missed appointment; for {@code MISSED_APPOINTMENT} only
 * @param appointmentFor what the appointment was for; for {@code MISSED_APPOINTMENT} only
 * @param evidence where the borough keeps the proof
 * @param rationale why it was impractical to comply: the law excuses only then
 */
public record LatenessGrounds(
        ExceptionGround ground,
        Affected affects,
        LocalDate from,
        LocalDate to,
        LocalDate appointmentOn,
        AppointmentFor appointmentFor,
        String evidence,
        String rationale) {

    /** The people the law names. */
    public enum Affected {
        /** The person the advice is about, up to the end of compulsory school age. */
        CHILD,
        /** A parent of the child. */
        PARENT,
        /** The person the advice is about, over compulsory school age. */
        YOUNG_PERSON
    }

    /** The only appointments that count. */
    public enum AppointmentFor {
        EXAMINATION,
        TEST
    }
}

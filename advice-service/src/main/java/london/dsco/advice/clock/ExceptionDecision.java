package london.dsco.advice.clock;

/** The answer of the exception rules, with its reason. */
public sealed interface ExceptionDecision {

    /** The facts make out the ground. */
    record Allowed(ExceptionGround ground) implements ExceptionDecision {}

    /** They do not; the reason says which fact is wanting. */
    record Refused(Reason reason) implements ExceptionDecision {}

    /** Why a claim is refused; {@code field} is the property of the claim that is at fault. */
    enum Reason {
        IMPRACTICALITY_NOT_STATED(
                "impracticality",
                "Say why it was impractical to comply: a ground without that excuses nothing."),
        DATES_MISSING("startsOn", "Give the first day, and for an absence the last day too."),
        DATES_REVERSED("endsOn", "The last day is before the first."),
        NOT_YET_HAPPENED("startsOn", "It has not happened yet."),
        OUTSIDE_SIX_WEEKS(
                "startsOn", "It does not touch the six weeks that run from the day after receipt."),
        ABSENCE_TOO_SHORT(
                "endsOn",
                "Less than four continuous weeks of the absence fall within the six weeks."),
        APPOINTMENT_MISSING("appointmentOn", "Give the day of the missed appointment."),
        APPOINTMENT_NOT_YET_HELD("appointmentOn", "The appointment is not in the past."),
        APPOINTMENT_OUTSIDE_SIX_WEEKS(
                "appointmentOn",
                "It was not within the six weeks that run from the day after receipt."),
        PARENT_HAS_NO_APPOINTMENT(
                "affects",
                "Only the child's or young person's own missed appointment is a ground.");

        private final String field;
        private final String explanation;

        Reason(String field, String explanation) {
            this.field = field;
            this.explanation = explanation;
        }

        public String field() {
            return field;
        }

        public String explanation() {
            return explanation;
        }
    }
}

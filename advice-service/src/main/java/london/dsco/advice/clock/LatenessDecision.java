package london.dsco.advice.clock;

import java.util.Locale;
import london.dsco.domain.Refusal;

/** The result of applying the exception rules to a claim, with the reason. */
public sealed interface LatenessDecision {

    /**
     * The facts establish the ground. The claim counts once it is {@linkplain LatenessApprovalRules
     * approved}.
     *
     * @param citation where the ground comes from
     */
    record Allowed(ExceptionGround ground, String citation) implements LatenessDecision {}

    /**
     * The facts do not establish the ground. The reason names the fact that is missing or wrong.
     *
     * @param citation the source of the ground that was claimed
     */
    record Refused(Reason reason, String citation) implements LatenessDecision {

        /** Returns this as a refusal of the command, with the {@code citation} as a member. */
        public Refusal refusal() {
            return Refusal.unprocessable(reason.field(), reason.code(), reason.explanation())
                    .with("citation", citation);
        }
    }

    /** Why a claim is refused; {@code field} is the part of the claim that is at fault. */
    enum Reason {
        RATIONALE_MISSING(
                "rationale",
                "Say why it was impractical to give the advice in time. A ground on its"
                        + " own does not excuse lateness."),
        EVIDENCE_MISSING("evidence", "Say where the borough keeps the evidence."),
        DATES_MISSING("from", "Give the first day and, where it has ended, the last day."),
        DATES_REVERSED("to", "The last day is before the first day."),
        NOT_YET_HAPPENED("from", "The first day is after today. Claim what has already happened."),
        OUTSIDE_SIX_WEEKS(
                "from",
                "These dates are outside the six weeks, which begin on the day after receipt."),
        PARENT_OF_A_YOUNG_PERSON(
                "affects",
                "A parent's circumstances count only while the person is a child. By"
                        + " then the person was over compulsory school age."),
        ABSENCE_TOO_SHORT(
                "to", "The absence must last at least 28 days in a row within the six weeks."),
        APPOINTMENT_DAY_MISSING("appointmentOn", "Give the day of the missed appointment."),
        APPOINTMENT_NOT_FOR_A_TEST(
                "appointmentFor",
                "Only a missed appointment for an examination or a test counts. Say which it was."),
        APPOINTMENT_NOT_YET_HELD("appointmentOn", "The day of the appointment is after today."),
        APPOINTMENT_OUTSIDE_SIX_WEEKS(
                "appointmentOn",
                "The appointment was outside the six weeks, which begin on the day after receipt."),
        PARENT_HAS_NO_APPOINTMENT(
                "affects",
                "Only an appointment that the child or young person missed counts, not a parent's.");

        private final String field;
        private final String explanation;

        Reason(String field, String explanation) {
            this.field = field;
            this.explanation = explanation;
        }

        public String field() {
            return field;
        }

        /** Returns the code in kebab case. It never changes. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public String explanation() {
            return explanation;
        }
    }
}

package london.dsco.advice.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.clock.ExceptionGround;
import london.dsco.advice.clock.LegalBasis;
import london.dsco.advice.template.Grade;

/**
 * What happened to a request, one record per fact: the entry in its history and, where others need
 * to know, the data of the published event. Ids, codes and dates only: never a name, free text or a
 * date of birth.
 */
public sealed interface AdviceRequestFact {

    String TYPE = "london.dsco.advice.request.";

    RequestEvent event();

    /** CloudEvents type; null for what stays within the service. */
    String publishedAs();

    record Received(
            UUID requestId,
            RequestKind kind,
            LegalBasis legalBasis,
            Involvement involvement,
            LocalDate receivedOn,
            LocalDate dueOn)
            implements AdviceRequestFact {

        Received(UUID requestId, Intake intake) {
            this(
                    requestId,
                    intake.kind(),
                    intake.legalBasis(),
                    intake.involvement(),
                    intake.receivedOn(),
                    intake.dueOn());
        }

        @Override
        public RequestEvent event() {
            return RequestEvent.RECEIVED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "received.v1";
        }
    }

    /** Usernames stay within the service. */
    record Allocated(UUID requestId, String author) implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.ALLOCATED;
        }

        @Override
        public String publishedAs() {
            return null;
        }
    }

    record DraftStarted(UUID requestId) implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.DRAFTED;
        }

        @Override
        public String publishedAs() {
            return null;
        }
    }

    record Submitted(UUID requestId, int adviceVersion) implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.SUBMITTED;
        }

        @Override
        public String publishedAs() {
            return null;
        }
    }

    record ProvisionAuthorised(UUID requestId, int adviceVersion, List<String> provisionIds)
            implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.AUTHORISED;
        }

        @Override
        public String publishedAs() {
            return null;
        }
    }

    record Audited(
            UUID requestId,
            UUID auditId,
            int adviceVersion,
            String template,
            BigDecimal score,
            Grade grade,
            List<Points> scores,
            LocalDate auditedOn)
            implements AdviceRequestFact {

        /** Points of one criterion; null says that it does not apply, and is written out. */
        record Points(String criterion, @JsonInclude(JsonInclude.Include.ALWAYS) Integer score) {}

        @Override
        public RequestEvent event() {
            return RequestEvent.AUDITED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "audited.v1";
        }
    }

    record Returned(UUID requestId, int adviceVersion, LocalDate returnedOn)
            implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.RETURNED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "returned.v1";
        }
    }

    record SignedOff(UUID requestId, int adviceVersion, Grade grade, LocalDate signedOffOn)
            implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.SIGNED_OFF;
        }

        @Override
        public String publishedAs() {
            return TYPE + "signed-off.v1";
        }
    }

    record Dispatched(
            UUID requestId,
            LocalDate receivedOn,
            LocalDate dueOn,
            LocalDate dispatchedOn,
            ClockState state,
            Grade grade,
            boolean reminded,
            boolean noNeeds)
            implements AdviceRequestFact {

        Dispatched(
                UUID requestId,
                Intake intake,
                LocalDate dispatchedOn,
                ClockState state,
                Grade grade,
                boolean reminded,
                boolean noNeeds) {
            this(
                    requestId,
                    intake.receivedOn(),
                    intake.dueOn(),
                    dispatchedOn,
                    state,
                    grade,
                    reminded,
                    noNeeds);
        }

        @Override
        public RequestEvent event() {
            return RequestEvent.DISPATCHED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "dispatched.v1";
        }
    }

    record Closed(
            UUID requestId,
            RequestOutcome outcome,
            String childRef,
            String planRef,
            LocalDate issuedOn,
            Involvement involvement)
            implements AdviceRequestFact {

        Closed(UUID requestId, Intake intake, RecordOutcome made) {
            this(
                    requestId,
                    made.outcome(),
                    intake.child().childRef(),
                    made.planRef(),
                    made.issuedOn(),
                    intake.involvement());
        }

        @Override
        public RequestEvent event() {
            return outcome == RequestOutcome.WITHDRAWN
                    ? RequestEvent.WITHDRAWN
                    : RequestEvent.CLOSED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "closed.v1";
        }
    }

    record Reminded(UUID requestId, LocalDate remindedOn, LocalDate dueOn)
            implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.REMINDED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "reminded.v1";
        }
    }

    /**
     * @param dispatchedLateOn when the advice had left late already, so that readers correct what
     *     they counted then; else null
     */
    record Excused(
            UUID requestId, ExceptionGround ground, LocalDate excusedOn, LocalDate dispatchedLateOn)
            implements AdviceRequestFact {

        @Override
        public RequestEvent event() {
            return RequestEvent.EXCUSED;
        }

        @Override
        public String publishedAs() {
            return TYPE + "excused.v1";
        }
    }
}

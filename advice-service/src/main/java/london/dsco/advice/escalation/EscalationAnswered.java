package london.dsco.advice.escalation;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** The DSCO answered an escalation. The history contains no text. */
record EscalationAnswered(
        UUID escalationId, EscalationOutcome outcome, LocalDate answerBy, LocalDate answeredOn)
        implements Fact {}

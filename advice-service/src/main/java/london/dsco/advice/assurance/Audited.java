package london.dsco.advice.assurance;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.RequestEvents;
import london.dsco.domain.London;
import london.dsco.grading.Grade;
import london.dsco.records.Event;
import london.dsco.records.Fact;

/** A DSCO has audited the latest version. */
record Audited(
        UUID requestId,
        UUID auditId,
        int adviceVersion,
        String template,
        BigDecimal score,
        Grade grade,
        LocalDate auditedOn,
        List<Points> scores)
        implements Fact {

    /**
     * The points of one criterion. Null means that the criterion does not apply, and is written
     * out.
     */
    record Points(String criterion, @JsonInclude(JsonInclude.Include.ALWAYS) Integer score) {}

    /** The part of the fact that other services receive. */
    record Payload(
            UUID requestId,
            UUID auditId,
            int adviceVersion,
            String template,
            BigDecimal score,
            Grade grade,
            List<Points> scores,
            LocalDate auditedOn) {}

    static Audited from(Audit audit) {
        return new Audited(
                audit.requestId(),
                audit.id(),
                audit.adviceVersion(),
                audit.template(),
                audit.score(),
                audit.grade(),
                London.dateOf(audit.auditedAt()),
                audit.scores().stream()
                        .map(line -> new Points(line.criterion(), line.points()))
                        .toList());
    }

    @Override
    public List<Event> events() {
        return List.of(
                RequestEvents.named(
                        "audited",
                        new Payload(
                                requestId,
                                auditId,
                                adviceVersion,
                                template,
                                score,
                                grade,
                                scores,
                                auditedOn)));
    }
}

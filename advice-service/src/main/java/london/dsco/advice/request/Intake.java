package london.dsco.advice.request;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockRules;
import london.dsco.advice.clock.LegalBasis;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What was received, when, and the dates that followed from it: all of it fixed from the first day.
 */
@Embeddable
public record Intake(
        @Enumerated(EnumType.STRING) RequestKind kind,
        @Embedded Child child,
        @Enumerated(EnumType.STRING) Involvement involvement,
        @JdbcTypeCode(SqlTypes.JSON) List<Evidence> evidence,
        Instant receivedAt,
        @Enumerated(EnumType.STRING) LegalBasis legalBasis,
        String clockRules,
        LocalDate receivedOn,
        LocalDate deemedReceivedOn,
        LocalDate remindOn,
        LocalDate dueOn) {

    static Intake of(OpenRequest request, AdviceClock clock) {
        return new Intake(
                request.kind(),
                request.child().asChild(),
                request.involvement(),
                request.evidence(),
                // as precise as the database keeps it
                request.receivedAt().truncatedTo(ChronoUnit.MICROS),
                clock.legalBasis(),
                clock.rules().code(),
                clock.receivedOn(),
                clock.deemedReceivedOn(),
                clock.remindOn(),
                clock.dueOn());
    }

    AdviceClock clock() {
        return new AdviceClock(legalBasis, ClockRules.of(clockRules), receivedOn, deemedReceivedOn);
    }
}

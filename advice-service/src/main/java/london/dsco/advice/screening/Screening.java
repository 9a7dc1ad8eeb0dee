package london.dsco.advice.screening;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A screening of a young person. It never changes; a later one stands beside it. */
@Entity
@Immutable
public class Screening {

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private LocalDate screenedOn;
    private boolean capacityInDoubt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Restriction> restrictions;

    @Enumerated(EnumType.STRING)
    private ArrangementConsent consent;

    @Enumerated(EnumType.STRING)
    private Residence residence;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private String reasons;

    @Enumerated(EnumType.STRING)
    private Referral referredTo;

    private LocalDate referredOn;
    private String screenedBy;
    private Instant recordedAt;

    protected Screening() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ScreeningRules#findings}, or with the first rule of {@link LibertyRules} that it
     *     breaks
     */
    Screening(AdviceRequest request, Screened found, Actor screener) {
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        List<Finding> wrong = ScreeningRules.findings(found, dateOfBirth, screener.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This screening cannot be recorded.", wrong).raise();
        }
        LibertyRules.refusal(found, dateOfBirth).ifPresent(Refusal::raise);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.screenedOn = found.screenedOn();
        this.capacityInDoubt = found.capacityInDoubt();
        this.restrictions = found.restrictions();
        this.consent = found.consent();
        this.residence = found.residence();
        this.authority = found.authority();
        this.reasons = found.reasons();
        this.referredTo = found.referredTo();
        this.referredOn = found.referredOn();
        this.screenedBy = screener.username();
        this.recordedAt = screener.at();
    }

    /**
     * Returns the questions for the lawyers by today's rules, even for an older screening.
     *
     * @param dateOfBirth of the young person, as now on the request
     */
    List<ScreeningQuestion> notes(LocalDate dateOfBirth) {
        return LibertyRules.notes(
                new Screened(
                        screenedOn,
                        capacityInDoubt,
                        restrictions,
                        consent,
                        residence,
                        authority,
                        reasons,
                        referredTo,
                        referredOn),
                dateOfBirth);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    LocalDate screenedOn() {
        return screenedOn;
    }

    boolean capacityInDoubt() {
        return capacityInDoubt;
    }

    List<Restriction> restrictions() {
        return restrictions;
    }

    ArrangementConsent consent() {
        return consent;
    }

    Residence residence() {
        return residence;
    }

    Authority authority() {
        return authority;
    }

    String reasons() {
        return reasons;
    }

    /** Returns the recipient of the referral; null if there was none. */
    Referral referredTo() {
        return referredTo;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    String screenedBy() {
        return screenedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

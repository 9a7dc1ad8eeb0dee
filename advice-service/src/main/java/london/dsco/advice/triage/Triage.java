package london.dsco.advice.triage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import org.hibernate.annotations.Immutable;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A triage of a request. It never changes; a later one replaces it. */
@Entity
@Immutable
public class Triage {

    @Id private UUID id;
    private String borough;
    private UUID requestId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private Route route;

    private LocalDate slaDueOn;
    private String triagedBy;
    private Instant triagedAt;

    protected Triage() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when {@link TriageRules}
     *     refuses the day
     */
    Triage(AdviceRequest request, Channel channel, Route route, LocalDate slaDueOn, Actor manager) {
        TriageRules.refusal(slaDueOn, request.intake().clock())
                .ifPresent(
                        refusal -> {
                            throw refusal.raise();
                        });
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.channel = channel;
        this.route = route;
        this.slaDueOn = slaDueOn;
        this.triagedBy = manager.username();
        this.triagedAt = manager.at();
    }

    boolean isLate() {
        return TriageRules.isLate(London.dateOf(triagedAt), slaDueOn);
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    Channel channel() {
        return channel;
    }

    Route route() {
        return route;
    }

    LocalDate slaDueOn() {
        return slaDueOn;
    }

    String triagedBy() {
        return triagedBy;
    }

    Instant triagedAt() {
        return triagedAt;
    }
}

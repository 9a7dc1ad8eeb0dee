package london.dsco.advice.representation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import org.hibernate.annotations.DynamicUpdate;

/** The representation of the child or young person of one request. */
@Entity
@DynamicUpdate // the service may update no other column
public class Representation {

    @Id private UUID requestId;
    private String borough;

    @Enumerated(EnumType.STRING)
    private Asker askedBy;

    @Enumerated(EnumType.STRING)
    private DecisionMaker decides;

    @Enumerated(EnumType.STRING)
    private RepresentativeKind representative;

    private LocalDate capacityAssessedOn;

    @Enumerated(EnumType.STRING)
    private AdvocateAnswer advocate;

    private LocalDate advocateOn;
    private String advocateReason;
    private String recordedBy;
    private Instant recordedAt;

    protected Representation() {}

    /** A request with nothing on record yet. */
    Representation(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    /**
     * @return false if it was already the same, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link RepresentationRules}
     */
    boolean set(Represented said, LocalDate dateOfBirth, Actor recorder) {
        List<Finding> wrong = RepresentationRules.findings(said, dateOfBirth, recorder.today());
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
        if (said.equals(represented().orElse(null))) {
            return false;
        }
        askedBy = said.askedBy();
        decides = said.decides();
        representative = said.representative();
        capacityAssessedOn = said.capacityAssessedOn();
        advocate = said.advocate();
        advocateOn = said.advocateOn();
        advocateReason = said.advocateReason();
        recordedBy = recorder.username();
        recordedAt = recorder.at();
        return true;
    }

    UUID requestId() {
        return requestId;
    }

    /** Returns the record; empty until there is one. */
    Optional<Represented> represented() {
        return askedBy == null
                ? Optional.empty()
                : Optional.of(
                        new Represented(
                                askedBy,
                                decides,
                                representative,
                                capacityAssessedOn,
                                advocate,
                                advocateOn,
                                advocateReason));
    }

    /** Returns the user name of the person who recorded it; null until somebody has. */
    String recordedBy() {
        return recordedBy;
    }

    /** Returns the moment of the record; null until there is one. */
    Instant recordedAt() {
        return recordedAt;
    }
}

package london.dsco.review.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.records.Happened;
import london.dsco.review.plan.Plan;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The assessment of what the child of a plan will need as an adult. */
@Entity
@Table(name = "transition_assessment")
class TransitionAssessment {

    @Id private UUID id;
    @Version private long version;
    private String borough;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "plan_id")
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private TransitionStatus status;

    @Enumerated(EnumType.STRING)
    private AskedBy askedBy;

    private LocalDate requestedOn;
    private String[] informed;
    private String recordedBy;
    private String team;
    private LocalDate decidedOn;
    private String decidedBy;
    private String decidedByTeam;
    private String reasons;
    private LocalDate reasonsSentOn;
    private LocalDate lookAgainOn;

    @Enumerated(EnumType.STRING)
    private Conclusion conclusion;

    private LocalDate concludedOn;

    protected TransitionAssessment() {}

    /**
     * Creates an assessment from a request, checked against the rules.
     *
     * @param team the team that is to decide it; null if nobody said
     */
    TransitionAssessment(
            Plan plan,
            AskedBy askedBy,
            LocalDate requestedOn,
            Set<Informed> informed,
            String team,
            Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = plan.borough();
        this.plan = plan;
        this.status = TransitionStatus.WAITING;
        this.askedBy = askedBy;
        this.requestedOn = requestedOn;
        this.informed = informed.stream().map(Informed::name).toArray(String[]::new);
        this.team = team;
        this.recordedBy = recorder.username();
    }

    /** Returns whether the actor recorded the request. */
    boolean wasRecordedBy(Actor actor) {
        return recordedBy.equals(actor.username());
    }

    /**
     * Returns whether a new request replaces it: it was too early, and somebody has asked since.
     * The authority needs no request to decide it again.
     */
    boolean givesWayTo(AskedBy asking) {
        return status == TransitionStatus.NOT_YET && asking.isOwedReasons();
    }

    /**
     * Replaces the old request with a new one. The old request stays in the history.
     *
     * @param newTeam the team that will decide it; null to keep the previous one
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} unless it was too
     *     early, {@code UNPROCESSABLE} when the day is before the old request
     */
    Happened askAnew(
            AskedBy asking,
            LocalDate on,
            Set<Informed> alsoInformed,
            String newTeam,
            Actor recorder) {
        require(
                givesWayTo(asking),
                "An assessment of this child is already open. Record its outcome.");
        refuse(TransitionRules.ofRequestAnew(on, requestedOn));
        status = TransitionStatus.WAITING;
        askedBy = asking;
        requestedOn = on;
        informed =
                Stream.concat(informed().stream(), alsoInformed.stream())
                        .distinct()
                        .sorted()
                        .map(Informed::name)
                        .toArray(String[]::new);
        recordedBy = recorder.username();
        team = newTeam == null ? team : newTeam;
        decidedOn = null;
        decidedBy = null;
        decidedByTeam = null;
        reasons = null;
        reasonsSentOn = null;
        lookAgainOn = null;
        return asked();
    }

    /** Returns the history's entry for the request. */
    Happened asked() {
        return Happened.of(new TransitionAsked(id, askedBy, requestedOn));
    }

    /**
     * Decides the assessment, or decides it again once it was too early. An assessment without a
     * team then belongs to the decider's team.
     *
     * @param decidersTeam null if they are in none
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} when it was
     *     already carried out, refused or declined, {@code UNPROCESSABLE} with everything that is
     *     wrong
     */
    Happened decide(TransitionDecision said, LocalDate bornOn, String decidersTeam, Actor decider) {
        require(
                status.isToBeDecided(),
                "This has already been decided. Ask for the assessment again.");
        refuse(
                TransitionRules.ofOutcome(
                        said,
                        Optional.ofNullable(decidedOn).orElse(requestedOn),
                        askedBy,
                        bornOn,
                        decider.today()));
        status = said.outcome().status();
        decidedOn = said.decidedOn();
        decidedBy = decider.username();
        decidedByTeam = decidersTeam;
        team = team == null ? decidersTeam : team;
        reasons = said.reasons();
        reasonsSentOn = said.reasonsSentOn();
        lookAgainOn = said.lookAgainOn();
        return Happened.of(
                new TransitionDecided(id, said.outcome(), decidedOn, reasonsSentOn, lookAgainOn));
    }

    /**
     * Records the authority's conclusion on adult services.
     *
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} unless it was
     *     carried out, {@code UNPROCESSABLE} with everything that is wrong
     */
    Happened conclude(Conclusion concluded, LocalDate on, LocalDate today) {
        require(
                status == TransitionStatus.ASSESSED,
                "First record that the assessment was carried out.");
        refuse(TransitionRules.ofConclusion(on, decidedOn, today));
        status = TransitionStatus.CONCLUDED;
        conclusion = concluded;
        concludedOn = on;
        return Happened.of(new TransitionConcluded(id, conclusion, concludedOn));
    }

    private static void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw Refusal.of(Refusal.Code.TRANSITION_NOT_ALLOWED, otherwise).raise();
        }
    }

    static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("This cannot be recorded.", wrong).raise();
        }
    }

    UUID id() {
        return id;
    }

    Plan plan() {
        return plan;
    }

    TransitionStatus status() {
        return status;
    }

    AskedBy askedBy() {
        return askedBy;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    List<Informed> informed() {
        return Stream.of(informed).map(Informed::valueOf).toList();
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Returns the team that will decide it; empty if nobody said. */
    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** Returns the team whose manager last decided; empty for a borough's system. */
    Optional<String> decidedByTeam() {
        return Optional.ofNullable(decidedByTeam);
    }

    String reasons() {
        return reasons;
    }

    LocalDate reasonsSentOn() {
        return reasonsSentOn;
    }

    LocalDate lookAgainOn() {
        return lookAgainOn;
    }

    Conclusion conclusion() {
        return conclusion;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    /** Returns whether the day to reconsider it has passed. */
    boolean isLookAgainOverdue(LocalDate today) {
        return lookAgainOn != null && today.isAfter(lookAgainOn);
    }

    /** Returns whether services for the child must continue although the young person is 18. */
    boolean keepsServicesGoing(LocalDate today) {
        return TransitionRules.servicesGoOn(status, plan.bornOn().orElse(null), today);
    }
}

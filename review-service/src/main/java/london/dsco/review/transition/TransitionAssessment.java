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
     * One that was asked for, by the rules.
     *
     * @param team the team that is to decide it; null where nobody said
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

    /** Whether it is the actor who recorded that it is asked for. */
    boolean wasRecordedBy(Actor actor) {
        return recordedBy.equals(actor.username());
    }

    /**
     * Whether a request takes its place: it was too early, and somebody asks since. The authority
     * needs no request to decide it anew.
     */
    boolean givesWayTo(AskedBy asking) {
        return status == TransitionStatus.NOT_YET && asking.isOwedReasons();
    }

    /**
     * Takes a new request in the place of the old one, which stays in the history.
     *
     * @param newTeam the team that is to decide it; null for the one before
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} unless it was too
     *     early, {@code UNPROCESSABLE} for a day before the old request
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

    /** What the history says of its being asked for. */
    Happened asked() {
        return Happened.of(new TransitionAsked(id, askedBy, requestedOn));
    }

    /**
     * Decides it, or decides it anew once it was too early. One that was nobody's is the decider's
     * team's from then on.
     *
     * @param decidersTeam null for somebody who is in none
     * @throws london.dsco.domain.RefusedException {@code TRANSITION_NOT_ALLOWED} once it was
     *     carried out, refused or declined, {@code UNPROCESSABLE} with everything that is wrong
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
     * Records what the authority concluded on adult services.
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

    /** The team that is to decide it; empty where nobody said. */
    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** The team whose manager last decided; empty for a borough's system. */
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

    /** Whether the day to look again has passed. */
    boolean isLookAgainOverdue(LocalDate today) {
        return lookAgainOn != null && today.isAfter(lookAgainOn);
    }

    /** Whether services for the child must go on, although the young person is 18. */
    boolean keepsServicesGoing(LocalDate today) {
        return TransitionRules.servicesGoOn(status, plan.bornOn().orElse(null), today);
    }
}

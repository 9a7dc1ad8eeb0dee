package london.dsco.advice.request;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockState;
import london.dsco.domain.Actor;
import london.dsco.domain.Involvement;
import london.dsco.domain.Refusal;
import london.dsco.grading.Grade;

/**
 * One statutory request for social care advice about one child or young person, with the milestones
 * that lists and figures show. A milestone that has not been reached is empty. The features set the
 * milestones through the methods below, each of which refuses what it must before it changes
 * anything. These methods do not check whether a step is possible in the present status, because
 * {@link london.dsco.records.Commands} has already done that.
 */
@Entity
public class AdviceRequest extends StaffedRequest {

    @Embedded private Intake intake;

    /** Whether it was deliberately opened beside another open request for the same child. */
    private boolean another;

    private Integer levelOfNeed;

    private LocalDate remindedOn;
    private LocalDate escalatedOn;

    @Embedded private Consulted consulted;

    @Embedded
    @AttributeOverride(name = "ground", column = @Column(name = "excuse_ground"))
    private Excuse excuse;

    private int adviceVersion;
    private boolean noNeeds;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private LocalDate signedOffOn;
    private LocalDate dispatchedOn;
    private Integer dispatchedVersion;

    @Enumerated(EnumType.STRING)
    private Grade dispatchedGrade;

    private Boolean dispatchedNoNeeds;

    @Enumerated(EnumType.STRING)
    private Grade firstSentGrade;

    private Boolean firstSentNoNeeds;

    @Embedded private Decision decision;

    /** The status in which the child's death ended the request; null if no death did. */
    @Enumerated(EnumType.STRING)
    private AdviceStatus stoppedIn;

    private LocalDate stoppedOn;

    protected AdviceRequest() {}

    /** Opens a request of the borough with this GSS code. */
    public AdviceRequest(String borough, Intake intake, boolean another) {
        super(borough);
        this.intake = intake;
        this.another = another;
    }

    /** Records a change in how social care knows the child. */
    public void involvementChanged(Involvement now) {
        intake = intake.with(now);
    }

    /** Corrects who the child is. */
    public void childCorrected(Child right) {
        intake = intake.with(right);
    }

    /**
     * @param level from 1, universal, to 4, specialist
     */
    public void levelOfNeedSet(int level) {
        levelOfNeed = level;
    }

    /**
     * Records that the author has submitted a version, which has not been audited.
     *
     * @param withoutNeeds whether it finds no needs
     * @return number of the version, from 1
     */
    public int versionSubmitted(boolean withoutNeeds) {
        noNeeds = withoutNeeds;
        grade = null;
        signedOffOn = null;
        anotherVersion();
        return ++adviceVersion;
    }

    /** Records that a DSCO has audited the current version; the latest audit counts. */
    public void auditedBy(Actor auditor, Grade given) {
        assuredBy(auditor);
        grade = given;
    }

    public void returnedBy(Actor dsco) {
        assuredBy(dsco);
        signedOffOn = null;
    }

    public void signedOffBy(Actor dsco) {
        assuredBy(dsco);
        signedOffOn = dsco.today();
    }

    /**
     * Records that the latest version has been sent to the SEN team. The London date of the first
     * dispatch stops the clock. The content and grade of that version stay on record beside a
     * correction.
     */
    public void dispatched(LocalDate on) {
        if (dispatchedOn == null) {
            dispatchedOn = on;
            firstSentGrade = grade;
            firstSentNoNeeds = noNeeds;
        }
        dispatchedVersion = adviceVersion;
        dispatchedGrade = grade;
        dispatchedNoNeeds = noNeeds;
    }

    /**
     * Returns whether the advice has still to be sent. Advice under correction has already been
     * sent.
     */
    public boolean isOwed() {
        return status().isOwed() && dispatchedOn == null;
    }

    /**
     * Returns the number of the version that its receivers read.
     *
     * @throws java.util.NoSuchElementException before the first dispatch
     */
    public int dispatchedVersion() {
        return Optional.ofNullable(dispatchedVersion).orElseThrow();
    }

    /**
     * Records that the authority has decided, or that the request was withdrawn.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when an outcome is already on
     *     record
     */
    public void decided(Decision made) {
        if (decision != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "An outcome is already on record.").raise();
        }
        decision = made;
    }

    /**
     * Records that the child has died, which ends the duty. A decision already on record stays.
     *
     * @param today London date on which the death was recorded
     * @return false if it was already over, so that nothing changed
     */
    public boolean stoppedByDeath(LocalDate today) {
        if (!AdviceStatus.unlessOver().contains(status())) {
            return false;
        }
        stoppedIn = status();
        stoppedOn = today;
        if (decision == null) {
            decision = new Decision(RequestOutcome.WITHDRAWN, null, null, today, false);
        }
        return true;
    }

    /**
     * Records that the death was an error: the duty never ended, and its dates stay as they were.
     *
     * @return false if no death had ended it
     */
    public boolean takenUpAgain() {
        if (stoppedIn == null) {
            return false;
        }
        if (decision.outcome() == RequestOutcome.WITHDRAWN) {
            decision = null;
        }
        stoppedIn = null;
        stoppedOn = null;
        return true;
    }

    /** Returns the status in which the child's death ended the request; empty if no death did. */
    public Optional<AdviceStatus> stoppedIn() {
        return Optional.ofNullable(stoppedIn);
    }

    /** Records an approved exception; refuses with {@code CONFLICT} if there already is one. */
    public void excused(Excuse approved) {
        if (excuse != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "Another exception already counts.").raise();
        }
        excuse = approved;
    }

    public void reminded(LocalDate on) {
        remindedOn = on;
    }

    /** Records that somebody raised its delay with the DSCO. */
    public void timeEscalated(LocalDate on) {
        escalatedOn = escalatedOn == null ? on : escalatedOn;
    }

    /** Records that a one-to-one consultation was offered. */
    public void consultationOffered(LocalDate on) {
        consulted = consulted().offered(on, intake.clock().remindOn());
    }

    /** Records that a one-to-one consultation was held. */
    public void consultationHeld(LocalDate on) {
        consulted = consulted().held(on);
    }

    /** Returns the state of the clock on a London date. */
    public ClockState clockState(LocalDate today) {
        AdviceClock clock = intake.clock();
        if (dispatchedOn != null) {
            return clock.stateMetOn(dispatchedOn, excuse != null);
        }
        return status() == AdviceStatus.WITHDRAWN
                ? clock.stateWithdrawnOn(stoppedOn == null ? decision.decidedOn() : stoppedOn)
                : clock.stateOn(today);
    }

    /**
     * Returns whether the authority decided before the advice was dispatched. The duty continues:
     * the author can still write the advice and the DSCO send it.
     */
    public boolean isDecidedWithoutAdvice() {
        return decision != null && decision.withoutAdvice();
    }

    /**
     * Returns the step for which it waits past the usual day, on a London date; empty if there is
     * none.
     */
    public Optional<Behind> behind(LocalDate today) {
        return isOwed()
                ? PaceRules.behind(status(), intake.clock().receivedOn(), today)
                : Optional.empty();
    }

    public Intake intake() {
        return intake;
    }

    /** Returns the level of need, from 1 to 4; empty until a manager has set it. */
    public Optional<Integer> levelOfNeed() {
        return Optional.ofNullable(levelOfNeed);
    }

    public Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    /** Returns whether somebody raised its delay with the DSCO, who gets reminders from then on. */
    public boolean isTimeEscalated() {
        return escalatedOn != null;
    }

    public Consulted consulted() {
        return consulted == null ? Consulted.NOT_YET : consulted;
    }

    public Optional<Excuse> excuse() {
        return Optional.ofNullable(excuse);
    }

    /** Returns the number of the latest submitted version; 0 before the first. */
    public int adviceVersion() {
        return adviceVersion;
    }

    /** Returns whether the latest submitted version finds no needs. */
    public boolean noNeeds() {
        return noNeeds;
    }

    /** Returns the grade of the latest audit of the latest version; empty until it is audited. */
    public Optional<Grade> grade() {
        return Optional.ofNullable(grade);
    }

    public Optional<LocalDate> signedOffOn() {
        return Optional.ofNullable(signedOffOn);
    }

    public Optional<LocalDate> dispatchedOn() {
        return Optional.ofNullable(dispatchedOn);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}

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
 * that lists and figures show; one that has not been reached is empty. The features set those
 * through the methods below; what a method must not do it refuses before it changes anything.
 * Whether a step is possible in the present status is not asked here: {@link
 * london.dsco.records.Commands} has looked it up.
 */
@Entity
public class AdviceRequest extends StaffedRequest {

    @Embedded private Intake intake;

    /** Opened on purpose beside another open request for the same child. */
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

    /** Where it stood when the death of the child ended it; empty where none did. */
    @Enumerated(EnumType.STRING)
    private AdviceStatus stoppedIn;

    private LocalDate stoppedOn;

    protected AdviceRequest() {}

    /** A request of the borough with this GSS code. */
    public AdviceRequest(String borough, Intake intake, boolean another) {
        super(borough);
        this.intake = intake;
        this.another = another;
    }

    /** Social care knows the child in another way than before. */
    public void involvementChanged(Involvement now) {
        intake = intake.with(now);
    }

    /** Something about who the child is was wrong, and this is right. */
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
     * The author has submitted a version; it has not been audited.
     *
     * @param withoutNeeds whether it finds no needs
     * @return the number of the version, from 1
     */
    public int versionSubmitted(boolean withoutNeeds) {
        noNeeds = withoutNeeds;
        grade = null;
        signedOffOn = null;
        anotherVersion();
        return ++adviceVersion;
    }

    /** A DSCO has audited the current version; the latest audit counts. */
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
     * The latest version has been handed to the SEN team. The London date of the first that was
     * stops the clock, and what that one said and was graded stays on record beside a correction.
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

    /** Whether the advice has still to be sent; one that is being corrected was. */
    public boolean isOwed() {
        return status().isOwed() && dispatchedOn == null;
    }

    /**
     * Number of the version that its receivers read.
     *
     * @throws java.util.NoSuchElementException before the first dispatch
     */
    public int dispatchedVersion() {
        return Optional.ofNullable(dispatchedVersion).orElseThrow();
    }

    /**
     * The authority has decided, or the request was withdrawn.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when an outcome is on record
     */
    public void decided(Decision made) {
        if (decision != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "An outcome is already on record.").raise();
        }
        decision = made;
    }

    /**
     * The child has died, which ends the duty. A decision that is on record stays.
     *
     * @param today London date on which that was recorded
     * @return false when it was over before, so that nothing changed
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
     * The death was recorded in error: the duty never ended, and its dates are what they were.
     *
     * @return false when no death had stopped it
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

    /** Where it stood when the death of the child ended it; empty where none did. */
    public Optional<AdviceStatus> stoppedIn() {
        return Optional.ofNullable(stoppedIn);
    }

    /** An approved exception; {@code CONFLICT} when one counts already. */
    public void excused(Excuse approved) {
        if (excuse != null) {
            throw Refusal.of(Refusal.Code.CONFLICT, "Another exception already counts.").raise();
        }
        excuse = approved;
    }

    public void reminded(LocalDate on) {
        remindedOn = on;
    }

    /** Its time was raised with the DSCO. */
    public void timeEscalated(LocalDate on) {
        escalatedOn = escalatedOn == null ? on : escalatedOn;
    }

    /** A one-to-one consultation was offered. */
    public void consultationOffered(LocalDate on) {
        consulted = consulted().offered(on, intake.clock().remindOn());
    }

    /** A one-to-one consultation was held. */
    public void consultationHeld(LocalDate on) {
        consulted = consulted().held(on);
    }

    /** How the clock stands on a London date. */
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
     * Whether the authority decided before the advice was dispatched. The duty goes on: the advice
     * can still be written and sent.
     */
    public boolean isDecidedWithoutAdvice() {
        return decision != null && decision.withoutAdvice();
    }

    /** What it waits for past its usual day, on a London date; empty for nothing. */
    public Optional<Behind> behind(LocalDate today) {
        return isOwed()
                ? PaceRules.behind(status(), intake.clock().receivedOn(), today)
                : Optional.empty();
    }

    public Intake intake() {
        return intake;
    }

    /** From 1 to 4; empty until a manager has set it. */
    public Optional<Integer> levelOfNeed() {
        return Optional.ofNullable(levelOfNeed);
    }

    public Optional<LocalDate> remindedOn() {
        return Optional.ofNullable(remindedOn);
    }

    /** Whether its time was raised with the DSCO, who hears of it from then on. */
    public boolean isTimeEscalated() {
        return escalatedOn != null;
    }

    public Consulted consulted() {
        return consulted == null ? Consulted.NOT_YET : consulted;
    }

    public Optional<Excuse> excuse() {
        return Optional.ofNullable(excuse);
    }

    /** Of the latest submitted version; 0 before the first. */
    public int adviceVersion() {
        return adviceVersion;
    }

    /** Whether the latest submitted version finds no needs. */
    public boolean noNeeds() {
        return noNeeds;
    }

    /** Grade of the latest audit of the latest version; empty until it is audited. */
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

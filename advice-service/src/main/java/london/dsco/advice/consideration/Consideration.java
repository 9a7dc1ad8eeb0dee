package london.dsco.advice.consideration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.request.AgeRule;
import london.dsco.domain.Actor;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The authority considers whether to assess one child or young person. */
@Entity
@DynamicUpdate // the service may update no other column
public class Consideration implements Recorded<ConsiderationStatus> {

    public static final RecordType TYPE = new RecordType("consideration");

    private static final Place BORN = Place.of("child", "dateOfBirth");

    @Id private UUID id;
    private String borough;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private ConsiderationStatus status;

    @Embedded private ConsideredChild child;
    private LocalDate requestReceivedOn;
    private LocalDate askedOn;
    private LocalDate answerBy;
    private String team;
    private LocalDate firstAnsweredOn;
    private int answers;

    @Enumerated(EnumType.STRING)
    private AssessmentDecision decision;

    private LocalDate notifiedOn;
    private LocalDate withdrawnOn;
    private UUID requestId;

    /** The status in which the child's death ended the consideration; null if no death did. */
    @Enumerated(EnumType.STRING)
    private ConsiderationStatus stoppedIn;

    protected Consideration() {}

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ConsiderationRules#opening} and {@link AgeRule}
     */
    Consideration(
            ConsideredChild child, LocalDate requestReceivedOn, LocalDate answerBy, Actor asker) {
        List<Finding> wrong =
                new ArrayList<>(
                        ConsiderationRules.opening(requestReceivedOn, answerBy, asker.today()));
        AgeRule.finding(BORN, child.dateOfBirth(), requestReceivedOn).ifPresent(wrong::add);
        require("Social care cannot be asked about this.", wrong);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = asker.borough();
        this.child = child;
        this.requestReceivedOn = requestReceivedOn;
        this.askedOn = asker.today();
        this.answerBy = answerBy;
    }

    /**
     * Passes the consideration to a team, which answers from now on.
     *
     * @return false if it was already with that team, so that nothing changed
     */
    boolean passTo(String toTeam) {
        if (toTeam.equals(team)) {
            return false;
        }
        team = toTeam;
        return true;
    }

    /**
     * Records social care's answer, or its correction.
     *
     * @return the number of the answer, from 1
     */
    int answered(LocalDate on) {
        firstAnsweredOn = firstAnsweredOn == null ? on : firstAnsweredOn;
        return ++answers;
    }

    /**
     * Records that the authority told the family its decision. A late decision is accepted too.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is impossible
     */
    void decide(AssessmentDecision what, LocalDate on, LocalDate today) {
        requireDay("notifiedOn", on, today);
        decision = what;
        notifiedOn = on;
    }

    /** Corrects who the child is. */
    public void childCorrected(ConsideredChild right) {
        child = right;
    }

    /** Withdraws the request to assess. */
    void withdraw(LocalDate on) {
        withdrawnOn = on;
    }

    /**
     * Ends the consideration because the child has died and there is nothing left to decide.
     *
     * @param today London date on which that was recorded
     * @return false if it was already over, so that nothing changed
     */
    public boolean stoppedByDeath(LocalDate today) {
        if (!ConsiderationStatus.open().contains(status)) {
            return false;
        }
        stoppedIn = status;
        withdraw(today);
        return true;
    }

    /**
     * Reopens the consideration after a death was recorded in error. Its dates stay as they were.
     *
     * @return false if no death had ended it
     */
    public boolean takenUpAgain() {
        if (stoppedIn == null) {
            return false;
        }
        stoppedIn = null;
        withdrawnOn = null;
        return true;
    }

    /**
     * Returns the status in which the child's death ended the consideration; empty if no death did.
     */
    public Optional<ConsiderationStatus> stoppedIn() {
        return Optional.ofNullable(stoppedIn);
    }

    /**
     * Names the request for advice that followed. Naming another one corrects it.
     *
     * @return false if this request was already named, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} unless the authority assesses
     */
    boolean followedBy(UUID adviceRequest) {
        if (decision != AssessmentDecision.ASSESS) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The authority decided not to assess, so it did not ask for advice.")
                    .raise();
        }
        if (adviceRequest.equals(requestId)) {
            return false;
        }
        requestId = adviceRequest;
        return true;
    }

    /**
     * Refuses a day that is after today or before the request to assess.
     *
     * @param field that holds the day
     */
    void requireDay(String field, LocalDate on, LocalDate today) {
        require(
                "This date is not valid.",
                ConsiderationRules.day(field, on, requestReceivedOn, today));
    }

    private static void require(String detail, List<Finding> findings) {
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable(detail, findings).raise();
        }
    }

    /** Returns the state of the six weeks on a London date. */
    ConsiderationClock.State clockState(LocalDate today) {
        if (status == ConsiderationStatus.WITHDRAWN) {
            return ConsiderationClock.State.STOPPED;
        }
        return notifiedOn == null ? clock().stateOn(today) : clock().stateNotifiedOn(notifiedOn);
    }

    ConsiderationClock clock() {
        return new ConsiderationClock(requestReceivedOn);
    }

    /** Returns whether the day for social care's answer has passed without one on a London date. */
    boolean isAnswerOverdue(LocalDate today) {
        return status == ConsiderationStatus.ASKED && today.isAfter(answerBy);
    }

    public UUID id() {
        return id;
    }

    public ConsideredChild child() {
        return child;
    }

    /** Returns the London date on which the authority received the request to assess. */
    public LocalDate requestReceivedOn() {
        return requestReceivedOn;
    }

    LocalDate askedOn() {
        return askedOn;
    }

    LocalDate answerBy() {
        return answerBy;
    }

    /** Returns the team; empty while only the DSCO sees the consideration. */
    Optional<String> team() {
        return Optional.ofNullable(team);
    }

    /** Returns the number of answers; all but the last have been corrected. */
    public int answers() {
        return answers;
    }

    /** Returns the London date of the first answer; null before it. */
    LocalDate firstAnsweredOn() {
        return firstAnsweredOn;
    }

    /** Returns the decision; null until there is one. */
    AssessmentDecision decision() {
        return decision;
    }

    /** Returns the London date on which the family was told; null before the decision. */
    LocalDate notifiedOn() {
        return notifiedOn;
    }

    /** Returns the request for advice that followed; null if none did, or nobody named it. */
    UUID requestId() {
        return requestId;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public ConsiderationStatus status() {
        return status;
    }

    @Override
    public void moveTo(ConsiderationStatus next) {
        status = next;
    }
}

package london.dsco.advice.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.advice.clock.ClockState;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.Provision;
import london.dsco.advice.template.Grade;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One statutory request for social care advice about one child or young person. Each method is one
 * thing that can happen: it checks that it may, makes the change and leaves the fact for the
 * history and the outbox.
 */
@Entity
public class AdviceRequest {

    @Id private UUID id;
    private String borough;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private AdviceStatus status;

    @Embedded private Intake intake;

    private LocalDate remindedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordedException exception;

    @Embedded private Allocation allocation;

    @JdbcTypeCode(SqlTypes.JSON)
    private Duties duties = Duties.NONE;

    @JdbcTypeCode(SqlTypes.JSON)
    private AdviceContent draft;

    private int adviceVersion;
    private boolean noNeeds;

    @Enumerated(EnumType.STRING)
    private Grade grade;

    private LocalDate signedOffOn;
    private LocalDate dispatchedOn;

    @Embedded private Decision decision;

    @Transient private final List<AdviceRequestFact> facts = new ArrayList<>();

    protected AdviceRequest() {}

    /** A request has been received, and its clock runs. */
    static AdviceRequest received(UUID id, String borough, Intake intake) {
        AdviceRequest request = new AdviceRequest();
        request.id = id;
        request.borough = borough;
        request.intake = intake;
        request.happen(AdviceStatus.RECEIVED, new AdviceRequestFact.Received(id, intake));
        return request;
    }

    /** A manager names who writes the advice; naming the same person again changes nothing. */
    void allocate(String author, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.ALLOCATED);
        duties.requireMayWrite(author);
        if (!isAllocatedTo(author)) {
            allocation = new Allocation(author, actor.username(), actor.at());
            happen(next, new AdviceRequestFact.Allocated(id, author));
        }
    }

    /** The author saves the working text; only the first save of a round is history. */
    void saveDraft(AdviceContent text, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.DRAFTED);
        requireMayWrite(actor);
        duties = duties.withAuthor(actor.username());
        draft = text;
        if (status != next) {
            happen(next, new AdviceRequestFact.DraftStarted(id));
        }
    }

    /**
     * The author hands the text to quality assurance: it becomes a version that nobody changes any
     * more.
     */
    SubmittedAdvice submit(UUID versionId, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.SUBMITTED);
        requireMayWrite(actor);
        SubmittedAdvice submitted =
                new SubmittedAdvice(versionId, this, ++adviceVersion, draft, actor);
        noNeeds = draft.noNeeds() != null;
        grade = null;
        happen(next, new AdviceRequestFact.Submitted(id, adviceVersion));
        return submitted;
    }

    /** A manager authorises lines of the current version. */
    void authorise(List<Provision> lines, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.AUTHORISED);
        DutyRule.AUTHOR_CANNOT_AUTHORISE.require(!isAllocatedTo(actor.username()));
        duties.requireMayAuthorise(actor.username());
        duties = duties.withAuthoriser(actor.username());
        List<String> ids = lines.stream().map(Provision::id).toList();
        happen(next, new AdviceRequestFact.ProvisionAuthorised(id, adviceVersion, ids));
    }

    /** A DSCO has audited the current version; the latest audit counts. */
    void audited(AdviceAudit audit, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.AUDITED);
        assure(actor);
        grade = audit.grade();
        happen(next, audit.asFact(id));
    }

    /** A DSCO sends the current version back to its author. */
    void returnToAuthor(Actor actor) {
        AdviceStatus next = status.next(RequestEvent.RETURNED);
        assure(actor);
        happen(next, new AdviceRequestFact.Returned(id, adviceVersion, actor.today()));
    }

    /**
     * A DSCO signs the current version off.
     *
     * @throws ProblemException {@code sign-off-blocked} with every blocker
     */
    void signOff(List<SignOffRules.Blocker> blockers, Actor actor) {
        AdviceStatus next = status.next(RequestEvent.SIGNED_OFF);
        assure(actor);
        SignOffRules.requireNone(blockers);
        signedOffOn = actor.today();
        happen(next, new AdviceRequestFact.SignedOff(id, adviceVersion, grade, signedOffOn));
    }

    /** The advice is handed to the SEN team: the London date of it stops the clock. */
    void dispatch(Actor actor) {
        AdviceStatus next = status.next(RequestEvent.DISPATCHED);
        dispatchedOn = actor.today();
        happen(
                next,
                new AdviceRequestFact.Dispatched(
                        id,
                        intake,
                        dispatchedOn,
                        clockState(dispatchedOn),
                        grade,
                        remindedOn != null,
                        noNeeds));
    }

    /** The authority has decided, or the request was withdrawn. */
    void close(RecordOutcome made, Actor actor) {
        AdviceRequestFact.Closed closed = new AdviceRequestFact.Closed(id, intake, made);
        AdviceStatus next = status.next(closed.event());
        decision = new Decision(made.outcome(), made.planRef(), made.issuedOn(), actor.today());
        happen(next, closed);
    }

    /** Records the one exception that excuses lateness; no date moves. */
    void excuse(RecordedException accepted) {
        AdviceStatus next = status.next(RequestEvent.EXCUSED);
        if (exception != null) {
            throw new ProblemException(ProblemType.CONFLICT, "An exception is already on record.");
        }
        exception = accepted;
        boolean leftLate = clockState(accepted.recordedOn()) == ClockState.EXCUSED_LATE;
        happen(
                next,
                new AdviceRequestFact.Excused(
                        id,
                        accepted.claim().ground(),
                        accepted.recordedOn(),
                        leftLate ? dispatchedOn : null));
    }

    /** The four-week reminder, once. */
    void remind(Actor actor) {
        AdviceStatus next = status.next(RequestEvent.REMINDED);
        if (remindedOn == null) {
            remindedOn = actor.today();
            happen(next, new AdviceRequestFact.Reminded(id, remindedOn, intake.dueOn()));
        }
    }

    private void requireMayWrite(Actor actor) {
        if (!isAllocatedTo(actor.username())) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "Only the author it is allocated to writes the advice.");
        }
        duties.requireMayWrite(actor.username());
    }

    private void assure(Actor actor) {
        DutyRule.AUTHOR_CANNOT_ASSURE.require(!isAllocatedTo(actor.username()));
        duties.requireMayAssure(actor.username());
        duties = duties.withAssurer(actor.username());
    }

    private void happen(AdviceStatus next, AdviceRequestFact fact) {
        status = next;
        facts.add(fact);
    }

    /** What has happened since it was loaded, once. */
    List<AdviceRequestFact> takeFacts() {
        List<AdviceRequestFact> taken = List.copyOf(facts);
        facts.clear();
        return taken;
    }

    /** How the clock stands on a London date; a withdrawn request's stands as on its last day. */
    ClockState clockState(LocalDate today) {
        if (dispatchedOn != null) {
            return intake.clock().stateMetOn(dispatchedOn, exception != null);
        }
        return intake.clock().stateOn(decision == null ? today : decision.endedOn());
    }

    boolean isAllocatedTo(String username) {
        return allocation != null && username.equals(allocation.author());
    }

    /** The working text, empty before the first save. */
    AdviceContent workingText() {
        return draft == null ? AdviceContent.EMPTY : draft;
    }

    UUID id() {
        return id;
    }

    String borough() {
        return borough;
    }

    AdviceStatus status() {
        return status;
    }

    Intake intake() {
        return intake;
    }

    LocalDate remindedOn() {
        return remindedOn;
    }

    RecordedException exception() {
        return exception;
    }

    Optional<Allocation> allocation() {
        return Optional.ofNullable(allocation);
    }

    /** Number of the latest submitted version; 0 before the first. */
    int adviceVersion() {
        return adviceVersion;
    }

    Grade grade() {
        return grade;
    }

    LocalDate signedOffOn() {
        return signedOffOn;
    }

    LocalDate dispatchedOn() {
        return dispatchedOn;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}

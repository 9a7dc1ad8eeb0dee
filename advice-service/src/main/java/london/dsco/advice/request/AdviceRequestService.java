package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.clock.AdviceClock;
import london.dsco.advice.clock.ClockRules;
import london.dsco.advice.clock.ExceptionClaim;
import london.dsco.advice.clock.ExceptionDecision;
import london.dsco.advice.clock.ExceptionRules;
import london.dsco.domain.London;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.http.Preconditions;
import london.dsco.kit.time.UuidV7;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * A request from its receipt to its outcome; writing and quality assurance have services of their
 * own.
 */
@ApplicationScoped
@Transactional
public class AdviceRequestService {

    /**
     * Children and Families Act 2014 s37: plans reach to the end of the year of the twenty-fifth
     * birthday.
     */
    private static final int OLDEST = 25;

    /** A sender's clock may run ahead of ours by so much. */
    private static final Duration SKEW = Duration.ofMinutes(1);

    private final AdviceRequests requests;
    private final AdviceRecords records;
    private final RequestHistory history;
    private final RequestAccess access;
    private final AccessLog accessLog;
    private final Preconditions preconditions;
    private final Clock clock;

    AdviceRequestService(
            AdviceRequests requests,
            AdviceRecords records,
            RequestHistory history,
            RequestAccess access,
            AccessLog accessLog,
            Preconditions preconditions,
            Clock clock) {
        this.requests = requests;
        this.records = records;
        this.history = history;
        this.access = access;
        this.accessLog = accessLog;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    public AdviceRequestView open(OpenRequest opening) {
        Actor actor = access.actor();
        requirePlausible(opening, actor.at());
        Intake intake =
                Intake.of(
                        opening, AdviceClock.startedBy(opening.receivedAt(), opening.legalBasis()));
        AdviceRequest request =
                AdviceRequest.received(UuidV7.next(clock), access.borough(), intake);
        requests.persist(request);
        return done(request, actor, RequestEvent.RECEIVED);
    }

    public AdviceRequestView find(UUID id) {
        return view(access.read(id));
    }

    /** Up to one more than the limit, which only tells that there is more. */
    public List<AdviceRequestView> list(RequestSearch search, UUID after) {
        List<AdviceRequest> found =
                requests.matching(
                        search.asFilter(access.borough(), access.assignedTo(), today()),
                        after,
                        search.limit() + 1);
        accessLog.read(
                RequestAccess.RECORD,
                found.stream().limit(search.limit()).map(AdviceRequest::id).toList());
        return found.stream().map(this::view).toList();
    }

    public TimelineView timeline(UUID id) {
        AdviceRequest request = access.read(id);
        List<TimelineView.Entry> entries =
                records.history(id).stream()
                        .map(
                                entry ->
                                        TimelineView.Entry.from(
                                                entry, access.seesDetails(), access.seesContent()))
                        .toList();
        return TimelineView.from(request, today(), entries);
    }

    public AllocationView allocation(UUID id) {
        return AllocationView.from(access.read(id));
    }

    public AllocationView allocate(UUID id, AllocateRequest allocation) {
        AdviceRequest request = access.forChange(id);
        preconditions.requireIfMatch(AllocationView.from(request), view(request));
        Actor actor = access.actor();
        request.allocate(allocation.author(), actor);
        done(request, actor, RequestEvent.ALLOCATED);
        return AllocationView.from(request);
    }

    public AdviceRequestView excuse(UUID id, RecordException exception) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        ExceptionClaim claim = exception.asClaim();
        request.status().next(RequestEvent.EXCUSED);
        if (ExceptionRules.decide(
                        request.intake().clock(),
                        request.intake().child().dateOfBirth(),
                        claim,
                        actor.today())
                instanceof ExceptionDecision.Refused refused) {
            throw unprocessable(
                    "/" + refused.reason().field(),
                    refused.reason().code(),
                    refused.reason().explanation());
        }
        request.excuse(new RecordedException(claim, actor.username(), actor.today()));
        return done(request, actor, RequestEvent.EXCUSED);
    }

    public AdviceRequestView dispatch(UUID id) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        request.dispatch(actor);
        return done(request, actor, RequestEvent.DISPATCHED);
    }

    public AdviceRequestView recordOutcome(UUID id, RecordOutcome outcome) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        request.status().next(outcome.event());
        List<InvalidField> wrong = outcome.contradictions(actor.today());
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, null, wrong);
        }
        request.close(outcome, actor);
        return done(request, actor, outcome.event());
    }

    private AdviceRequest forTransition(UUID id) {
        AdviceRequest request = access.forChange(id);
        preconditions.honourIfMatch(view(request));
        return request;
    }

    private AdviceRequestView done(AdviceRequest request, Actor actor, RequestEvent action) {
        history.keep(request, actor);
        accessLog.change(RequestAccess.RECORD, request.id(), action.name());
        return view(request);
    }

    private AdviceRequestView view(AdviceRequest request) {
        return access.seesDetails()
                ? AdviceRequestView.whole(request, today())
                : AdviceRequestView.statusOnly(request, today());
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }

    private static void requirePlausible(OpenRequest opening, Instant now) {
        if (opening.receivedAt().isAfter(now.plus(SKEW))) {
            throw unprocessable(
                    "/receivedAt",
                    "in-the-future",
                    "A request is opened once it has been received.");
        }
        if (opening.receivedAt().isBefore(ClockRules.BEGINNING)) {
            throw unprocessable(
                    "/receivedAt", "before-the-law", "The regulations begin on 1 September 2014.");
        }
        LocalDate receivedOn = London.dateOf(opening.receivedAt());
        LocalDate born = opening.child().dateOfBirth();
        if (born.isAfter(receivedOn) || born.plusYears(OLDEST + 1L).isBefore(receivedOn)) {
            throw unprocessable(
                    "/child/dateOfBirth", "age", "The child or young person is between 0 and 25.");
        }
    }

    private static ProblemException unprocessable(String pointer, String code, String detail) {
        return new ProblemException(
                ProblemType.UNPROCESSABLE,
                detail,
                List.of(new InvalidField(pointer, code, detail)));
    }
}

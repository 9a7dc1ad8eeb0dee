package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import london.dsco.advice.content.AdviceCompleteness;
import london.dsco.advice.content.AdviceContent;
import london.dsco.domain.Finding;
import london.dsco.domain.London;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.http.Preconditions;
import london.dsco.kit.time.UuidV7;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * The author's work: saving the working text as often as they like, and submitting versions of it.
 */
@ApplicationScoped
@Transactional
public class AdviceWritingService {

    private final AdviceRecords records;
    private final RequestHistory history;
    private final RequestAccess access;
    private final AccessLog accessLog;
    private final Preconditions preconditions;
    private final Clock clock;

    AdviceWritingService(
            AdviceRecords records,
            RequestHistory history,
            RequestAccess access,
            AccessLog accessLog,
            Preconditions preconditions,
            Clock clock) {
        this.records = records;
        this.history = history;
        this.access = access;
        this.accessLog = accessLog;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    /**
     * The working text for those who make it; the dispatched version, without annex, for those who
     * receive it.
     */
    public AdviceContent text(UUID id) {
        AdviceRequest request = access.read(id);
        if (access.seesContent()) {
            return request.workingText();
        }
        requireDispatched(request);
        return submitted(request, request.adviceVersion()).content().withoutInternal();
    }

    public AdviceVersionView version(UUID id, int number) {
        AdviceRequest request = access.read(id);
        if (access.seesContent()) {
            return AdviceVersionView.from(submitted(request, number));
        }
        requireDispatched(request);
        if (number != request.adviceVersion()) {
            throw RequestAccess.notFound();
        }
        return AdviceVersionView.from(submitted(request, number)).withoutInternal();
    }

    public AdviceContent save(UUID id, AdviceContent text) {
        DutyRule.DSCO_CANNOT_AUTHOR.require(!access.isDsco());
        AdviceRequest request = access.forChange(id);
        preconditions.requireIfMatch(
                request.workingText(), AdviceRequestView.whole(request, today()));
        Actor actor = access.actor();
        request.saveDraft(text, actor);
        history.keep(request, actor);
        accessLog.change(RequestAccess.RECORD, id, RequestEvent.DRAFTED.name());
        return text;
    }

    /**
     * @throws ProblemException {@code unprocessable} with everything that is missing
     */
    public AdviceRequestView submit(UUID id) {
        DutyRule.DSCO_CANNOT_AUTHOR.require(!access.isDsco());
        AdviceRequest request = access.forChange(id);
        preconditions.honourIfMatch(
                AdviceRequestView.whole(request, today()), request.workingText());
        Actor actor = access.actor();
        SubmittedAdvice submitted = request.submit(UuidV7.next(clock), actor);
        List<InvalidField> missing =
                AdviceCompleteness.findings(
                                submitted.content(),
                                request.intake().child().dateOfBirth(),
                                actor.today())
                        .stream()
                        .map(AdviceWritingService::asField)
                        .toList();
        if (!missing.isEmpty()) {
            throw new ProblemException(
                    ProblemType.UNPROCESSABLE, "The advice is not complete.", missing);
        }
        records.add(submitted);
        history.keep(request, actor);
        accessLog.change(RequestAccess.RECORD, id, RequestEvent.SUBMITTED.name());
        return AdviceRequestView.whole(request, today());
    }

    static InvalidField asField(Finding finding) {
        String pointer =
                finding.place().steps().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining("/", "/", ""));
        return new InvalidField(pointer, finding.code(), finding.explanation());
    }

    private SubmittedAdvice submitted(AdviceRequest request, int number) {
        return records.version(request.id(), number).orElseThrow(RequestAccess::notFound);
    }

    private static void requireDispatched(AdviceRequest request) {
        if (request.dispatchedOn() == null) {
            throw new ProblemException(
                    ProblemType.FORBIDDEN, "You see the advice once it has been dispatched.");
        }
    }

    private LocalDate today() {
        return London.dateOf(clock.instant());
    }
}

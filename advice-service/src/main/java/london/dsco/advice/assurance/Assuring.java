package london.dsco.advice.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.content.Need;
import london.dsco.advice.content.Provision;
import london.dsco.advice.template.AuditTemplate;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.advice.template.CriterionScore;
import london.dsco.advice.template.Gate;
import london.dsco.advice.template.Judgement;
import london.dsco.advice.template.TimelinessScore;
import london.dsco.domain.London;
import london.dsco.kit.access.AccessLog;
import london.dsco.kit.http.Preconditions;
import london.dsco.kit.time.UuidV7;
import london.dsco.problem.InvalidField;
import london.dsco.problem.ProblemException;
import london.dsco.problem.ProblemType;

/**
 * From submission to sign-off: a manager authorises provision, a DSCO audits, returns or signs off.
 */
@ApplicationScoped
@Transactional
public class QualityAssuranceService {

    private final AdviceRecords records;
    private final AuditTemplates templates;
    private final RequestHistory history;
    private final RequestAccess access;
    private final AccessLog accessLog;
    private final Preconditions preconditions;
    private final Clock clock;

    QualityAssuranceService(
            AdviceRecords records,
            AuditTemplates templates,
            RequestHistory history,
            RequestAccess access,
            AccessLog accessLog,
            Preconditions preconditions,
            Clock clock) {
        this.records = records;
        this.templates = templates;
        this.history = history;
        this.access = access;
        this.accessLog = accessLog;
        this.preconditions = preconditions;
        this.clock = clock;
    }

    public AuthorisationList authorisations(UUID id) {
        access.read(id);
        return authorisationsOf(id);
    }

    public AuthorisationList authorise(UUID id, AuthoriseProvision lines) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        List<Provision> named =
                named(current(request, RequestEvent.AUTHORISED), lines.provisionIds());
        request.authorise(named, actor);
        for (Provision line : named) {
            records.add(new ProvisionAuthorisation(UuidV7.next(clock), request, line, actor));
        }
        keep(request, actor, RequestEvent.AUTHORISED, null);
        return authorisationsOf(id);
    }

    public AuditList audits(UUID id) {
        access.read(id);
        return new AuditList(records.audits(id).stream().map(AuditView::from).toList());
    }

    public AuditView audit(UUID id, UUID auditId) {
        return audits(id).items().stream()
                .filter(audit -> audit.id().equals(auditId))
                .findFirst()
                .orElseThrow(RequestAccess::notFound);
    }

    /** The auditor scores; the grade is computed. */
    public AuditView audit(UUID id, AuditAdvice scores) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        SubmittedAdvice advice = current(request, RequestEvent.AUDITED);
        if (scores.adviceVersion() != null && scores.adviceVersion() != request.adviceVersion()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, "A later version of the advice has been submitted.");
        }
        Judgement result = grade(scores, advice, request, actor.today());
        AdviceAudit audit = new AdviceAudit(UuidV7.next(clock), request, scores, result, actor);
        request.audited(audit, actor);
        records.add(audit);
        keep(request, actor, RequestEvent.AUDITED, scores.summary());
        return AuditView.from(audit);
    }

    public AdviceRequestView returnToAuthor(UUID id, ReturnAdvice reasons) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        request.returnToAuthor(actor);
        return keep(request, actor, RequestEvent.RETURNED, reasons.feedback());
    }

    public AdviceRequestView signOff(UUID id) {
        AdviceRequest request = forTransition(id);
        Actor actor = access.actor();
        List<SignOffRules.Blocker> blockers =
                SignOffRules.blockers(
                        current(request, RequestEvent.SIGNED_OFF).content(),
                        records.authorisedLines(id),
                        records.latestAudit(id, request.adviceVersion()).orElse(null));
        request.signOff(blockers, actor);
        return keep(request, actor, RequestEvent.SIGNED_OFF, null);
    }

    private static boolean excused(AdviceRequest request) {
        return request.exception() != null;
    }

    private Judgement grade(
            AuditAdvice audit, SubmittedAdvice advice, AdviceRequest request, LocalDate today) {
        AuditTemplate template =
                templates
                        .byVersion(audit.template())
                        .orElseThrow(
                                () ->
                                        invalid(
                                                List.of(
                                                        new InvalidField(
                                                                "/template",
                                                                "unknown-template",
                                                                "See GET /advice/v1/audit-templates."))));
        List<CriterionScore> typed =
                audit.scores().stream()
                        .map(
                                line ->
                                        new CriterionScore(
                                                line.criterion(), line.score(), line.comment()))
                        .toList();
        boolean findsNeeds = advice.content().findsNeeds();
        List<InvalidField> wrong =
                template.findings(typed, findsNeeds).stream()
                        .map(AdviceWritingService::asField)
                        .toList();
        if (!wrong.isEmpty()) {
            throw invalid(wrong);
        }
        int timeliness = TimelinessScore.of(request.intake().clock(), today, excused(request));
        return template.judge(
                typed,
                Map.of(TimelinessScore.CRITERION, timeliness),
                findsNeeds,
                gates(audit, advice));
    }

    /**
     * What the auditor named, and what can be seen without judgement: that the child's voice or a
     * consent is missing.
     */
    private static Set<Gate> gates(AuditAdvice audit, SubmittedAdvice advice) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(audit.gates());
        if (!advice.content().hasChildVoice()) {
            gates.add(Gate.NO_CHILD_VOICE);
        }
        if (advice.content().needs().stream().anyMatch(Need::lacksConsent)) {
            gates.add(Gate.MISSING_CONSENT);
        }
        return gates;
    }

    private static List<Provision> named(SubmittedAdvice advice, List<String> ids) {
        List<InvalidField> unknown = new ArrayList<>();
        List<Provision> lines = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            String wanted = ids.get(i);
            int before = lines.size();
            advice.content().provision().stream()
                    .filter(line -> line.id().equals(wanted))
                    .forEach(lines::add);
            if (lines.size() == before) {
                unknown.add(
                        new InvalidField(
                                "/provisionIds/" + i,
                                "unknown-provision",
                                "No line of the current version has that id."));
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, null, unknown);
        }
        return lines.stream().distinct().toList();
    }

    /** The version that the event is about, where it is possible at all. */
    private SubmittedAdvice current(AdviceRequest request, RequestEvent event) {
        request.status().next(event);
        return records.version(request.id(), request.adviceVersion()).orElseThrow();
    }

    private AuthorisationList authorisationsOf(UUID id) {
        return new AuthorisationList(
                records.authorisations(id).stream().map(AuthorisationView::from).toList());
    }

    private AdviceRequest forTransition(UUID id) {
        AdviceRequest request = access.forChange(id);
        preconditions.honourIfMatch(
                AdviceRequestView.whole(request, London.dateOf(clock.instant())));
        return request;
    }

    private AdviceRequestView keep(
            AdviceRequest request, Actor actor, RequestEvent action, String note) {
        history.keep(request, actor, note);
        accessLog.change(RequestAccess.RECORD, request.id(), action.name());
        return AdviceRequestView.whole(request, actor.today());
    }

    private static ProblemException invalid(List<InvalidField> fields) {
        return new ProblemException(ProblemType.INVALID_INPUT, null, fields);
    }
}

package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import london.dsco.advice.assurance.Audit;
import london.dsco.advice.consent.Consents;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.advice.writing.SubmittedVersions;
import london.dsco.domain.London;
import london.dsco.grading.AuditTemplate;
import london.dsco.grading.CriterionScore;
import london.dsco.grading.Gate;
import london.dsco.grading.Judgement;
import london.dsco.grading.Scoring;

/**
 * Applies the template to scores other than the auditor's. It judges the version that was audited,
 * on the facts of that day.
 */
@ApplicationScoped
class SecondJudging {

    private final SubmittedVersions versions;
    private final AuditTemplates templates;
    private final Consents consents;

    SecondJudging(SubmittedVersions versions, AuditTemplates templates, Consents consents) {
        this.versions = versions;
        this.templates = templates;
        this.consents = consents;
    }

    /** Returns the advice as it was audited. */
    AdviceContent advice(AdviceRequest request, Audit audit) {
        return versions.find(request, audit.adviceVersion()).orElseThrow().content();
    }

    /**
     * @param named version of the template that the scores are for
     * @param gates faults that the person named
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} with every fault in the
     *     scores
     */
    Judgement judge(
            AdviceRequest request,
            Audit audit,
            String named,
            List<CriterionScore> typed,
            Set<Gate> gates) {
        AuditTemplate template = templates.byVersion(audit.template()).orElseThrow();
        AdviceContent advice = advice(request, audit);
        return Scoring.judge(
                template,
                named,
                typed,
                Scoring.computed(template, audit.scores()),
                withFacts(gates, request, advice, London.dateOf(audit.auditedAt())),
                advice.findsNeeds());
    }

    /** Adds the gates that need no judgement, for the second person as for the first. */
    private Set<Gate> withFacts(
            Set<Gate> named, AdviceRequest request, AdviceContent advice, LocalDate auditedOn) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        gates.addAll(named);
        if (!advice.hasChildVoice()) {
            gates.add(Gate.NO_CHILD_VOICE);
        }
        LocalDate dateOfBirth = request.intake().child().dateOfBirth();
        if (!consents.uncovered(request.id(), advice, dateOfBirth, auditedOn).isEmpty()) {
            gates.add(Gate.MISSING_CONSENT);
        }
        return gates;
    }
}

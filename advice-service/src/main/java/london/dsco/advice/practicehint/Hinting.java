package london.dsco.advice.practicehint;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.assurance.AuditScores;
import london.dsco.advice.assurance.Auditing;
import london.dsco.advice.template.AuditTemplates;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.grading.Criterion;
import london.dsco.grading.CriterionScore;
import london.dsco.records.Reads;

/** Shows which practices of the network help with the weak points that an audit found. */
@ApplicationScoped
class Hinting {

    /** For each weak criterion; more would hide the next criteria. */
    private static final int BEST = 3;

    private final Reads reads;
    private final PracticeHints hints;
    private final Auditing auditing;
    private final AuditTemplates templates;

    Hinting(Reads reads, PracticeHints hints, Auditing auditing, AuditTemplates templates) {
        this.reads = reads;
        this.hints = hints;
        this.auditing = auditing;
        this.templates = templates;
    }

    /**
     * @param criterion null for every practice
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when no template has the
     *     criterion
     */
    List<PracticeHint> list(String criterion, PracticeHint.Place after, Actor actor, int limit) {
        requireKnown(criterion);
        String asked = criterion == null ? "" : criterion;
        return reads.figures(actor, () -> hints.about(asked, after, limit));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN} as for the
     *     audit itself
     */
    WeakCriteriaView beside(UUID requestId, UUID auditId, Actor actor) {
        List<CriterionScore> weak =
                WeakCriteriaRules.weak(
                        auditing.find(requestId, auditId, actor).scores().stream()
                                .map(AuditScores.Line::asScore)
                                .toList());
        List<String> codes = weak.stream().map(CriterionScore::criterion).toList();
        return reads.figures(
                actor, () -> WeakCriteriaView.of(auditId, weak, hints.best(codes, BEST)));
    }

    private void requireKnown(String criterion) {
        boolean known =
                criterion == null
                        || templates.all().stream()
                                .flatMap(template -> template.criteria().stream())
                                .map(Criterion::code)
                                .anyMatch(criterion::equals);
        if (!known) {
            throw Refusal.wrongParameter(
                            "criterion",
                            "unknown-criterion",
                            "No audit template has this criterion. See GET"
                                    + " /advice/v1/audit-templates.")
                    .raise();
        }
    }
}

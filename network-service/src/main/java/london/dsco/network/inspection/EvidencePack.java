package london.dsco.network.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Assembles what a borough needs when an inspection is announced. */
@ApplicationScoped
class EvidencePack {

    private final Reads reads;
    private final EvidenceItems evidence;
    private final InspectionLearnings learnings;

    EvidencePack(Reads reads, EvidenceItems evidence, InspectionLearnings learnings) {
        this.reads = reads;
        this.evidence = evidence;
        this.learnings = learnings;
    }

    /**
     * Returns the actor's own evidence for a framework, and what every borough has learned under
     * it.
     */
    EvidencePackView of(Framework framework, Actor actor) {
        return reads.figures(
                actor,
                () -> {
                    List<InspectionLearning> learned =
                            learnings.shared(framework, actor, EvidencePackView.MOST).stream()
                                    .sorted(
                                            Comparator.comparing(
                                                            (InspectionLearning one) ->
                                                                    one.said().inspectedOn())
                                                    .reversed())
                                    .toList();
                    return new EvidencePackView(
                            framework,
                            actor.today(),
                            evidence.ofOwnBorough(actor, EvidencePackView.MOST).stream()
                                    .filter(item -> item.said().frameworks().contains(framework))
                                    .map(EvidenceItemView::of)
                                    .toList(),
                            learned.stream()
                                    .map(one -> InspectionLearningView.of(one, actor.today()))
                                    .toList(),
                            learned.stream()
                                    .flatMap(one -> one.said().askedFor().stream())
                                    .distinct()
                                    .limit(EvidencePackView.MOST)
                                    .toList());
                });
    }
}

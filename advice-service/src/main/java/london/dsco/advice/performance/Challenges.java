package london.dsco.advice.performance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/** Brings together the measures of the challenges. Each is counted as it is elsewhere. */
@ApplicationScoped
class Challenges {

    private final Reads reads;
    private final Counting counting;

    Challenges(Reads reads, Counting counting) {
        this.reads = reads;
        this.counting = counting;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the period ends before
     *     it begins
     */
    ChallengesView read(Actor actor, ChallengeSearch search) {
        return reads.figures(actor, () -> view(actor, search));
    }

    private ChallengesView view(Actor actor, ChallengeSearch search) {
        Map<Cohort, Counted> counted = new EnumMap<>(Cohort.class);
        for (Cohort cohort : Cohort.values()) {
            counted.put(cohort, counting.count(actor, search.of(cohort)));
        }
        Counted any = counted.get(Cohort.DISPATCHED);
        return new ChallengesView(
                any.period().from(),
                any.period().to(),
                Arrays.stream(Challenge.values())
                        .map(
                                each ->
                                        new ChallengesView.Item(
                                                each,
                                                each.title(),
                                                each.measures().stream()
                                                        .map(measure -> shown(measure, counted))
                                                        .toList()))
                        .toList());
    }

    private static ChallengesView.Shown shown(Measure measure, Map<Cohort, Counted> counted) {
        Cohort cohort = measure.cohorts().contains(Cohort.DUE) ? Cohort.DUE : Cohort.DISPATCHED;
        return new ChallengesView.Shown(
                cohort,
                PerformanceView.Share.of(measure, counted.get(cohort).advice()),
                measure.definition());
    }
}

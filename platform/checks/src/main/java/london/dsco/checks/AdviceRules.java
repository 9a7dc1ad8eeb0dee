package london.dsco.checks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is found between the parts of an advice. The law asks for advice on needs, provision and
 * outcomes together (SEND Regulations 2014 reg 6(1)); practice calls the thread between them
 * golden.
 */
public final class AdviceRules {

    /** Preparing for Adulthood begins in this year (SEND Code of Practice 2015 para 8.9). */
    private static final int YEAR_OF_ADULTHOOD = 9;

    /** Where the year is not known: the age at which a child begins Year 9. */
    private static final int AGE_OF_ADULTHOOD = 13;

    private static final int ADULT = 18;
    private static final int MONTHS_OF_A_SOURCE = 12;

    private final Explanations explanations;
    private final ChildVoice voice = ChildVoice.shipped();
    private final DailyImpact impact = new DailyImpact();
    private final OutcomePairs pairs = OutcomePairs.shipped();

    private AdviceRules(Explanations explanations) {
        this.explanations = explanations;
    }

    /** As the region explains them. */
    public static AdviceRules ofTheRegion() {
        return new AdviceRules(Explanations.shipped());
    }

    /**
     * @return findings about whole places, as JSON pointers into the advice
     */
    public List<ContentFinding> check(WholeAdvice advice) {
        List<ContentFinding> found = new ArrayList<>();
        if (voice.isMissing(advice.childVoice())) {
            found.add(about(CheckCode.CHILD_VOICE_MISSING, "/views/child"));
        }
        needs(advice, found);
        provision(advice, found);
        outcomes(advice, found);
        return List.copyOf(found);
    }

    private void needs(WholeAdvice advice, List<ContentFinding> found) {
        Set<String> met = new HashSet<>(advice.withoutProvision());
        advice.provision().forEach(line -> met.addAll(line.needIds()));
        for (int i = 0; i < advice.needs().size(); i++) {
            WholeAdvice.NeedLine need = advice.needs().get(i);
            String at = "/needs/" + i;
            if (!met.contains(need.id())) {
                found.add(about(CheckCode.NEED_WITHOUT_PROVISION, at));
            }
            if (impact.isMissing(need.dailyImpact())) {
                found.add(about(CheckCode.NEED_WITHOUT_DAILY_IMPACT, at + "/dailyImpact"));
            }
            if (need.sourceDate() != null
                    && need.sourceDate().plusMonths(MONTHS_OF_A_SOURCE).isBefore(advice.today())) {
                found.add(about(CheckCode.SOURCE_OLDER_THAN_12_MONTHS, at + "/sourceDate"));
            }
        }
    }

    private void provision(WholeAdvice advice, List<ContentFinding> found) {
        List<String> needs = advice.needs().stream().map(WholeAdvice.NeedLine::id).toList();
        for (int i = 0; i < advice.provision().size(); i++) {
            WholeAdvice.ProvisionLine line = advice.provision().get(i);
            if (line.needIds().stream().noneMatch(needs::contains)) {
                found.add(about(CheckCode.PROVISION_WITHOUT_NEED, "/provision/" + i));
            }
            if (advice.age() >= ADULT && line.section() == Section.H1) {
                found.add(about(CheckCode.H1_FROM_18, "/provision/" + i + "/section"));
            }
        }
    }

    private void outcomes(WholeAdvice advice, List<ContentFinding> found) {
        boolean due =
                advice.yearGroup() == null
                        ? advice.age() > AGE_OF_ADULTHOOD
                        : advice.yearGroup() >= YEAR_OF_ADULTHOOD;
        if (due
                && !advice.needs().isEmpty()
                && advice.outcomes().stream()
                        .noneMatch(WholeAdvice.OutcomeLine::preparesForAdulthood)) {
            found.add(about(CheckCode.PREPARING_FOR_ADULTHOOD_MISSING, "/outcomes"));
        }
        if (!advice.otherPlans().isEmpty()) {
            others(advice, found);
        }
    }

    /** What the child's other plans say of the same. */
    private void others(WholeAdvice advice, List<ContentFinding> found) {
        List<OutcomePairs.Verdict> verdicts =
                pairs.compare(
                        advice.outcomes().stream()
                                .map(each -> OutcomeWords.of(each.text()))
                                .toList(),
                        advice.otherPlans().stream()
                                .flatMap(plan -> plan.outcomes().stream())
                                .map(OutcomeWords::of)
                                .toList());
        for (int i = 0; i < verdicts.size(); i++) {
            String at = "/outcomes/" + i;
            switch (verdicts.get(i)) {
                case REPEATS -> found.add(about(CheckCode.DUPLICATES_OTHER_PLAN, at));
                case CONTRADICTS -> found.add(about(CheckCode.CONTRADICTS_OTHER_PLAN, at));
                case NEITHER -> {
                    // Nothing to say.
                }
            }
        }
    }

    private ContentFinding about(CheckCode code, String at) {
        return explanations.finding(code, at);
    }
}

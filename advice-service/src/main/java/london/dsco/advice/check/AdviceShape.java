package london.dsco.advice.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.content.ReasonedNone;
import london.dsco.advice.content.ThreeHouses;
import london.dsco.advice.content.Views;
import london.dsco.advice.otherplan.HeldPlan;
import london.dsco.checks.WholeAdvice;

/** A piece of advice in the form that the checks across its parts need. */
final class AdviceShape {

    /** Preparation for adulthood begins in year 9; year 8 is the year before. */
    private static final int YEAR_9 = 9;

    private static final int YEAR_8 = 8;

    private AdviceShape() {}

    /**
     * @param age of the child or young person in whole years
     * @param preparing whether advice at this age prepares for adulthood, by the borough's setting
     * @param others what is known of the child's other plans
     */
    static WholeAdvice of(
            AdviceContent advice,
            int age,
            boolean preparing,
            LocalDate today,
            List<HeldPlan> others) {
        return new WholeAdvice(
                voice(advice.views()),
                advice.needs().stream()
                        .map(
                                need ->
                                        new WholeAdvice.NeedLine(
                                                need.id(), need.dailyImpact(), need.sourceDate()))
                        .toList(),
                advice.provision().stream()
                        .map(
                                line ->
                                        new WholeAdvice.ProvisionLine(
                                                AdviceTexts.section(line.section()),
                                                line.needIds()))
                        .toList(),
                advice.reasonedNone().stream()
                        .map(ReasonedNone::needId)
                        .collect(Collectors.toSet()),
                advice.outcomes().stream()
                        .map(
                                outcome ->
                                        new WholeAdvice.OutcomeLine(
                                                outcome.text(),
                                                outcome.preparingForAdulthood() != null))
                        .toList(),
                age,
                preparing ? YEAR_9 : YEAR_8,
                today,
                others.stream().map(plan -> new WholeAdvice.OtherPlan(plan.outcomes())).toList());
    }

    private static String voice(Views views) {
        if (views == null) {
            return null;
        }
        ThreeHouses houses =
                views.threeHouses() == null
                        ? new ThreeHouses(null, null, null)
                        : views.threeHouses();
        return Stream.of(views.child(), houses.worries(), houses.goodThings(), houses.dreams())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}

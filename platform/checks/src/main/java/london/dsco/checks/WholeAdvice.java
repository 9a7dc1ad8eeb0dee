package london.dsco.checks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the checks between the parts of an advice look at.
 *
 * @param childVoice the child's or young person's own view; null for none
 * @param needs in their order
 * @param provision in its order
 * @param withoutProvision ids of needs for which a reason says why there is none
 * @param outcomes in their order
 * @param age of the child or young person in whole years
 * @param yearGroup at school, 9 for Year 9; null where it is not known
 * @param today London date
 * @param otherPlans the child's other plans, where their outcomes are held
 */
public record WholeAdvice(
        String childVoice,
        List<NeedLine> needs,
        List<ProvisionLine> provision,
        Set<String> withoutProvision,
        List<OutcomeLine> outcomes,
        int age,
        Integer yearGroup,
        LocalDate today,
        List<OtherPlan> otherPlans) {

    public WholeAdvice {
        needs = List.copyOf(needs);
        provision = List.copyOf(provision);
        withoutProvision = Set.copyOf(withoutProvision);
        outcomes = List.copyOf(outcomes);
        otherPlans = List.copyOf(otherPlans);
    }

    /**
     * @param dailyImpact null for none
     * @param sourceDate of the source that it rests on; null for none
     */
    public record NeedLine(String id, String dailyImpact, LocalDate sourceDate) {}

    /**
     * @param section null while it is not chosen
     * @param needIds the needs that it meets
     */
    public record ProvisionLine(Section section, List<String> needIds) {}

    /**
     * @param preparesForAdulthood whether it has an area of Preparing for Adulthood
     */
    public record OutcomeLine(String text, boolean preparesForAdulthood) {}

    /**
     * The outcomes of a child in need plan, a pathway plan or the like, as they are worded there.
     */
    public record OtherPlan(List<String> outcomes) {

        public OtherPlan {
            outcomes = List.copyOf(outcomes);
        }
    }
}

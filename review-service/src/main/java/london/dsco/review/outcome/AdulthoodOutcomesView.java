package london.dsco.review.outcome;

import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.review.plan.Plan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The outcomes of a plan on the way to adulthood.
 *
 * @param preparingForAdulthood whether a review today must look to preparing for adulthood
 * @param outcomes in the order in which they were set
 */
@Schema(name = "AdulthoodOutcomes")
public record AdulthoodOutcomesView(
        @Size(max = 64) String planRef,
        boolean preparingForAdulthood,
        @Size(max = 1_000) List<AdulthoodOutcomeView> outcomes) {

    static AdulthoodOutcomesView of(
            Plan plan, boolean preparingForAdulthood, List<FollowedOutcome> outcomes) {
        return new AdulthoodOutcomesView(
                plan.planRef(),
                preparingForAdulthood,
                outcomes.stream().map(AdulthoodOutcomeView::of).toList());
    }
}

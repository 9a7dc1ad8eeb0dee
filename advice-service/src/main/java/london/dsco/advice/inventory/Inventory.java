package london.dsco.advice.inventory;

import java.util.List;
import london.dsco.advice.consent.ParentalResponsibility;

/**
 * What an inventory says.
 *
 * @param assessments in the order in which they are shown
 * @param parentalResponsibilityHeldBy in which capacities, each once
 */
record Inventory(
        List<ListedAssessment> assessments,
        List<ParentalResponsibility> parentalResponsibilityHeldBy) {

    Inventory {
        assessments = List.copyOf(assessments);
        parentalResponsibilityHeldBy =
                parentalResponsibilityHeldBy.stream().distinct().sorted().toList();
    }
}

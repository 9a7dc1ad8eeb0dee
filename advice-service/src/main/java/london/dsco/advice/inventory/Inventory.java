package london.dsco.advice.inventory;

import java.util.List;
import london.dsco.advice.consent.ParentalResponsibility;

/**
 * The content of an inventory.
 *
 * @param assessments in the order in which they are shown
 * @param parentalResponsibilityHeldBy the capacities, each once
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

package london.dsco.advice.inventory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import london.dsco.advice.consent.ParentalResponsibility;

/**
 * The whole inventory as it is now.
 *
 * @param assessments in the order in which they are to be shown
 * @param parentalResponsibilityHeldBy in which capacities; no names
 */
public record ChangeInventory(
        @NotNull @Size(max = 50) List<@NotNull @Valid ListedAssessment> assessments,
        @NotNull @Size(max = 8)
                List<@NotNull ParentalResponsibility> parentalResponsibilityHeldBy) {

    Inventory inventory() {
        return new Inventory(assessments, parentalResponsibilityHeldBy);
    }
}

package london.dsco.advice.inventory;

import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;

/** The inventory of assessments changed. The history says how many there are, and names no lead. */
record InventoryChanged(UUID requestId, int existing, int underWay, int needed) implements Fact {

    static InventoryChanged from(AssessmentInventory inventory) {
        return new InventoryChanged(
                inventory.requestId(),
                count(inventory.assessments(), AssessmentState.EXISTS),
                count(inventory.assessments(), AssessmentState.UNDER_WAY),
                count(inventory.assessments(), AssessmentState.NEEDED));
    }

    private static int count(List<ListedAssessment> assessments, AssessmentState state) {
        return (int) assessments.stream().filter(one -> one.state() == state).count();
    }
}

package london.dsco.review.plan;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a page of plans, for the API description. */
@Schema(description = "One page of plans, in the order of their references")
record PlanPage(
        @Schema(maxItems = 200) List<PlanView> items,
        @Schema(description = "Absent on the last page") String nextCursor) {}

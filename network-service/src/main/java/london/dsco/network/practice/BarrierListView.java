package london.dsco.network.practice;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "BarrierQuarters",
        description = "What stood in the way, quarter by quarter over two years")
record BarrierListView(
        @Schema(description = "The oldest first, the running quarter last") @Size(max = 8)
                List<BarrierQuarterView> items) {}

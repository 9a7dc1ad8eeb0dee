package london.dsco.network.actionplan;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The areas DSCOs plan in, in order")
record PlanAreaList(@Size(max = 20) List<PlanAreaView> items) {}

package london.dsco.network.benchmark;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Every measure; it comes whole. */
@Schema(name = "MeasureList")
record MeasureList(List<MeasureView> items) {}

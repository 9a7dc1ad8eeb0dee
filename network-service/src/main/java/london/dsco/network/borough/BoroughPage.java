package london.dsco.network.borough;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The shape of a page of the register, for the API description; the answer itself is a kit page.
 */
@Schema(name = "BoroughPage", requiredProperties = "items")
record BoroughPage(
        List<BoroughView> items,
        @Schema(
                        description = "Pass as cursor for the next page; absent on the last.",
                        nullable = true)
                String nextCursor) {}

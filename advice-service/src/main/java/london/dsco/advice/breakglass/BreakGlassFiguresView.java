package london.dsco.advice.breakglass;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many uses of break-glass await a review, and how many have been reviewed.
 *
 * @param due those that await a review and are not overdue
 * @param overdue those whose review is overdue
 */
@Schema(
        name = "BreakGlassFigures",
        requiredProperties = {"due", "overdue", "reviewed"})
public record BreakGlassFiguresView(long due, long overdue, long reviewed) {}

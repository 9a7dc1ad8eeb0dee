package london.dsco.advice.breakglass;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many broken glasses wait for their review, and how many were reviewed.
 *
 * @param due that wait, and whose last day is not over
 * @param overdue that wait, and should have been reviewed
 */
@Schema(
        name = "BreakGlassFigures",
        requiredProperties = {"due", "overdue", "reviewed"})
public record BreakGlassFiguresView(long due, long overdue, long reviewed) {}

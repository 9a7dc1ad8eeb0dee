package london.dsco.calendarlink;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What came of revoking the links of somebody.
 *
 * @param revoked how many worked, or had expired, and are revoked now
 */
@Schema(
        name = "RevokedCalendarLinks",
        requiredProperties = {"revoked"})
public record RevokedLinksView(int revoked) {}

package london.dsco.calendarlink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A private link to your calendar, without its address.
 *
 * @param expiresOn London date, the last on which it works
 * @param revokedAt absent unless it was revoked
 */
@Schema(
        name = "CalendarLink",
        requiredProperties = {"id", "state", "madeAt", "expiresOn"})
public record CalendarLinkView(
        UUID id,
        CalendarLinkState state,
        Instant madeAt,
        LocalDate expiresOn,
        @Schema(nullable = true) Instant revokedAt) {

    static CalendarLinkView of(PrivateLink link, LocalDate today) {
        return new CalendarLinkView(
                link.id(), link.state(today), link.madeAt(), link.expiresOn(), link.revokedAt());
    }
}

package london.dsco.calendarlink;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.link.LinkAddress;
import london.dsco.link.LinkSecret;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A new private link. Only this answer shows its address.
 *
 * @param expiresOn London date, the last on which it works
 * @param path where a program reads the calendar, after the address of the gateway; absent where
 *     the same command is repeated
 */
@Schema(
        name = "NewCalendarLink",
        requiredProperties = {"id", "expiresOn"})
public record NewCalendarLinkView(
        UUID id, LocalDate expiresOn, @Schema(nullable = true) @Size(max = 120) String path) {

    /**
     * Returns the view with the address, which only the secret used to make the link can give.
     *
     * @param feeds path of the service's calendars behind links
     */
    static NewCalendarLinkView of(PrivateLink link, LinkSecret secret, String feeds) {
        return new NewCalendarLinkView(
                link.id(),
                link.expiresOn(),
                link.isOpenedBy(secret)
                        ? feeds
                                + "/"
                                + LinkAddress.of(link.borough(), secret).reveal()
                                + "/meetings.ics"
                        : null);
    }

    /** Omits the address, so that it never appears in a log. */
    @Override
    public String toString() {
        return "NewCalendarLinkView[id=" + id + "]";
    }
}

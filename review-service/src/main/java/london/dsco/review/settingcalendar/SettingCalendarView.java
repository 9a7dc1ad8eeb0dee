package london.dsco.review.settingcalendar;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a school or college is closed.
 *
 * @param settingUrn its URN
 * @param closed empty while none have been sent
 */
@Schema(
        name = "SettingCalendar",
        requiredProperties = {"settingUrn", "closed"})
public record SettingCalendarView(
        @Size(max = 6) String settingUrn, @Size(max = 100) List<ClosedDays> closed) {

    static SettingCalendarView of(String settingUrn, List<ClosedDays> closed) {
        return new SettingCalendarView(settingUrn, closed);
    }
}

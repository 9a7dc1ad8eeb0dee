package london.dsco.review.settingcalendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * When a school or college is closed.
 *
 * @param closed every closed day; they replace those sent before
 */
public record RecordClosedDays(@NotNull @Size(max = 100) List<@NotNull @Valid ClosedDays> closed) {}

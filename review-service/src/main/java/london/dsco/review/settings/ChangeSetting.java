package london.dsco.review.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The borough's new value for a setting.
 *
 * @param value a whole number; the setting says from where to where
 */
@Schema(name = "ChangeReviewSetting")
public record ChangeSetting(@NotNull @Min(0) @Max(100) Integer value) {}

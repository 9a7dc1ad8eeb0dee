package london.dsco.review.settings;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One setting of a borough for its reviews.
 *
 * @param value what holds
 * @param usual the value if the borough has set none
 * @param meaning what it decides, and from where to where
 */
@Schema(name = "ReviewSetting")
public record SettingView(
        @Size(max = 40) String key, int value, int usual, @Size(max = 1_000) String meaning) {

    static SettingView of(BoroughSetting kept) {
        Setting setting = kept.setting();
        return new SettingView(setting.key(), kept.value(), setting.usual(), setting.meaning());
    }
}

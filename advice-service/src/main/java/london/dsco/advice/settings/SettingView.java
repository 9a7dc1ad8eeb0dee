package london.dsco.advice.settings;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One setting of a borough.
 *
 * @param value what holds
 * @param usual the value if the borough has set none
 * @param meaning what it decides, and which values it takes
 */
@Schema(name = "Setting")
public record SettingView(
        @Size(max = 40) String key,
        @Schema(
                        description =
                                "The value in force: a number, text, true or false, a list or an"
                                        + " object")
                Object value,
        @Schema(description = "The value if the borough has set none") Object usual,
        @Size(max = 1_000) String meaning) {

    static SettingView of(BoroughSetting kept) {
        Setting<?> setting = kept.setting();
        return new SettingView(
                setting.key(), kept.value(), setting.usualAsJson(), setting.meaning());
    }
}

package london.dsco.advice.settings;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One setting of a borough.
 *
 * @param value what holds: a number, a text, true or false, or a list, as the setting needs
 * @param usual what holds while the borough has decided nothing
 * @param meaning what it decides, and within which bounds
 */
@Schema(name = "Setting")
public record SettingView(
        @Size(max = 40) String key, Object value, Object usual, @Size(max = 1_000) String meaning) {

    static SettingView of(BoroughSetting kept) {
        Setting<?> setting = kept.setting();
        return new SettingView(
                setting.key(), kept.value(), setting.usualAsJson(), setting.meaning());
    }
}

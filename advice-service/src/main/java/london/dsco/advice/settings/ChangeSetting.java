package london.dsco.advice.settings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The borough's new value for a setting. */
@Schema(requiredProperties = "value")
public record ChangeSetting(
        @NotNull
                @Schema(
                        description =
                                "A number, text, true or false, a list or an object, as the setting"
                                        + " says")
                Object value) {}

package london.dsco.advice.settings;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to hold in the borough from now on. */
@Schema(requiredProperties = "value")
public record ChangeSetting(
        @NotNull
                @Schema(
                        description =
                                "A number, a text, true or false, a list or an object: the setting says which")
                Object value) {}

package london.dsco.network.regionalframework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One principle of a framework. */
@Schema(name = "FrameworkPrinciple", description = "One principle of a framework")
record Principle(
        @Schema(
                        description =
                                "The code boroughs use to report their progress; keep it when you"
                                        + " change the wording",
                        examples = "P1")
                @NotNull
                @Size(max = 20)
                @Pattern(regexp = "^[A-Z0-9][A-Z0-9-]*$")
                String code,
        @Schema(description = "The principle in a few words") @NotBlank @Size(max = 200)
                String title,
        @Schema(description = "What it requires of a borough") @NotBlank @Size(max = 1000)
                String text) {}

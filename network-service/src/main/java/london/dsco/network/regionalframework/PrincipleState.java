package london.dsco.network.regionalframework;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A borough's progress with one principle. */
@Schema(description = "A borough's progress with one principle")
record PrincipleState(
        @Schema(description = "Code of the principle", examples = "P1")
                @NotNull
                @Size(max = 20)
                @Pattern(regexp = "^[A-Z0-9][A-Z0-9-]*$")
                String principle,
        @NotNull ImplementationState state,
        @Schema(description = "How it is done here; required for DIFFERENTLY", nullable = true)
                @Size(min = 1, max = 1000)
                String how) {}

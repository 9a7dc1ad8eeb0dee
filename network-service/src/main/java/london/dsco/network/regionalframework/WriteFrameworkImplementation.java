package london.dsco.network.regionalframework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A borough's progress with a framework, as written by its author")
record WriteFrameworkImplementation(
        @Schema(description = "Id of the framework, which must be shared") @NotNull
                UUID frameworkId,
        @Schema(description = "The London date it describes") @NotNull LocalDate asOf,
        @Schema(
                        description = "Your borough's name for it; leave it out if it is the same",
                        nullable = true)
                @Size(min = 1, max = 200)
                String localName,
        @Schema(description = "Where your own version is published", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "Your progress, principle by principle") @NotEmpty @Size(max = 30)
                List<@NotNull @Valid PrincipleState> states) {

    Implementation.Said said() {
        return new Implementation.Said(frameworkId, asOf, localName, address, states);
    }
}

package london.dsco.network.statement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Publication of a statement in the local offer")
record PublishStatement(
        @Schema(
                        description = "Its page in the local offer",
                        examples = "https://localoffer.example.gov.uk/dsco")
                @NotNull
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "When it was published there") @NotNull LocalDate publishedOn) {}

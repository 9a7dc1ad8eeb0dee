package london.dsco.network.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to read or to use, with its source. */
@Schema(description = "Something to read or use, and where it comes from")
public record PracticeSource(
        @Schema(description = "What it is") @NotBlank @Size(max = 200) String title,
        @Schema(
                        description = "Its web address; http or https",
                        examples = "https://www.example.org/framework")
                @NotBlank
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "Who produced it, and when") @NotBlank @Size(max = 300)
                String provenance) {}

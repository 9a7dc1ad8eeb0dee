package london.dsco.network.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A version of a practice, and who is asked to review it")
record ProposeVersion(
        @NotNull @Valid WritePractice entry,
        @Schema(
                        description =
                                "GSS codes of the boroughs whose DSCOs are asked to review it",
                        examples = "[\"E09000012\"]")
                @NotEmpty
                @Size(max = 5)
                List<@NotNull @Pattern(regexp = "E09\\d{6}") String> reviewers) {}

package london.dsco.network.sufficiency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.paper.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A statement of sufficiency, as its author writes it")
record WriteSufficiencyStatement(
        @Schema(description = "The duties it meets") @NotEmpty @Size(max = 3)
                List<@NotNull SufficiencyDuty> duties,
        @Schema(description = "Its title") @NotBlank @Size(max = 200) String title,
        @Schema(description = "First date it covers") @NotNull LocalDate startsOn,
        @Schema(description = "Last date it covers") @NotNull LocalDate endsOn,
        @Schema(description = "The London date of the counts") @NotNull LocalDate countedOn,
        @Schema(description = "What is needed and what there is, each provision once")
                @NotEmpty
                @Size(max = 11)
                List<@NotNull @Valid ProvisionNeed> needs,
        @Schema(
                        description =
                                "Why children live or learn outside the area, and what would bring them"
                                        + " nearer; where there are none, what keeps it so")
                @NotBlank
                @Size(max = 4000)
                String farFromHome,
        @Schema(description = "Who was consulted") @NotNull @Size(max = 6)
                List<@NotNull AskedGroup> asked,
        @Schema(description = "What is done about it; needed where there is too little")
                @NotNull
                @Size(max = 30)
                List<@NotNull @Valid SufficiencyAction> actions,
        @Schema(description = "Where it is published; left out while it is not", nullable = true)
                @Size(max = 500)
                @Pattern(regexp = WebAddress.PATTERN)
                String address,
        @Schema(description = "When it is next reviewed") @NotNull LocalDate reviewOn) {

    SufficiencyStatement.Said said() {
        return new SufficiencyStatement.Said(
                duties,
                title,
                startsOn,
                endsOn,
                countedOn,
                needs,
                farFromHome,
                asked,
                actions,
                address,
                reviewOn);
    }
}

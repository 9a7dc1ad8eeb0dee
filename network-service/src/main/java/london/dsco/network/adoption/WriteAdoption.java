package london.dsco.network.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.practice.MeasuredChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A borough's report on a practice that it adopted, as written by its author")
record WriteAdoption(
        @Schema(description = "Date the borough adopted it; today or earlier") @NotNull
                LocalDate since,
        @Schema(
                        description =
                                "How it differs from the practice; do not include anything that could"
                                        + " identify a child or family")
                @NotBlank
                @Size(max = 4000)
                String adapted,
        @Schema(
                        description =
                                "Your own borough's figures before and after. A result must be from"
                                        + " after the day of adoption.")
                @NotNull
                @Size(max = 20)
                List<@NotNull @Valid MeasuredChange> measures,
        @Schema(description = "What you would tell the next borough") @NotBlank @Size(max = 4000)
                String advice) {

    Adoption.Said said() {
        return new Adoption.Said(since, adapted, measures, advice);
    }
}

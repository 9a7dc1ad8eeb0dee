package london.dsco.network.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import london.dsco.network.practice.MeasuredChange;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a borough tells of a practice that it took up, as its author writes it")
record WriteAdoption(
        @Schema(description = "Since when the borough does so; today or a day before") @NotNull
                LocalDate since,
        @Schema(
                        description =
                                "What it does otherwise than the practice says; no child or family"
                                        + " can be recognised")
                @NotBlank
                @Size(max = 4000)
                String adapted,
        @Schema(
                        description =
                                "Figures of your own borough before and after. A result is from"
                                        + " after the day on which you took it up.")
                @NotNull
                @Size(max = 20)
                List<@NotNull @Valid MeasuredChange> measures,
        @Schema(description = "What you would tell a borough that is next")
                @NotBlank
                @Size(max = 4000)
                String advice) {

    Adoption.Said said() {
        return new Adoption.Said(since, adapted, measures, advice);
    }
}

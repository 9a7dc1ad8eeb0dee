package london.dsco.network.youthscheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A young people's scheme, as written by its author")
record WriteYouthScheme(
        @Schema(description = "What the young people do") @NotNull YouthRole role,
        @Schema(description = "Name of the scheme") @NotBlank @Size(max = 200) String title,
        @Schema(
                        description =
                                "How it works; do not include anything that could identify a young"
                                        + " person")
                @NotBlank
                @Size(max = 4000)
                String description,
        @Schema(description = "The youngest age")
                @NotNull
                @Min(YouthSchemeRules.YOUNGEST)
                @Max(YouthSchemeRules.OLDEST)
                Integer ageFrom,
        @Schema(description = "The oldest age")
                @NotNull
                @Min(YouthSchemeRules.YOUNGEST)
                @Max(YouthSchemeRules.OLDEST)
                Integer ageTo,
        @Schema(description = "How many young people take part") @NotNull @Min(0) @Max(100_000)
                Integer takingPart,
        @Schema(description = "How many of them were trained for it") @NotNull @Min(0) @Max(100_000)
                Integer trained,
        @Schema(description = "Date the scheme started") @NotNull LocalDate since,
        @Schema(description = "The London date of the counts") @NotNull LocalDate countedOn,
        @Schema(
                        description =
                                "What it changed, according to young people; leave it out if nothing"
                                        + " yet",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String changed) {

    YouthScheme.Said said() {
        return new YouthScheme.Said(
                role,
                title,
                description,
                ageFrom,
                ageTo,
                takingPart,
                trained,
                since,
                countedOn,
                changed);
    }
}

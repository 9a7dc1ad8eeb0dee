package london.dsco.network.youthscheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A scheme of young people, as its author writes it")
record WriteYouthScheme(
        @Schema(description = "What the young people do") @NotNull YouthRole role,
        @Schema(description = "What the scheme is called") @NotBlank @Size(max = 200) String title,
        @Schema(description = "How it works; no young person can be recognised")
                @NotBlank
                @Size(max = 4000)
                String told,
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
        @Schema(description = "Since when the scheme runs") @NotNull LocalDate since,
        @Schema(description = "The London day of the counts") @NotNull LocalDate countedOn,
        @Schema(
                        description =
                                "What it changed, as young people say; left out for nothing yet",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String changed) {

    YouthScheme.Said said() {
        return new YouthScheme.Said(
                role, title, told, ageFrom, ageTo, takingPart, trained, since, countedOn, changed);
    }
}

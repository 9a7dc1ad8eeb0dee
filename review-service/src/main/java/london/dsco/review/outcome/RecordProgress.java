package london.dsco.review.outcome;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far outcomes have come, as the report of a review says.
 *
 * @param outcomes one or more of the plan's outcomes; if an outcome is sent again, the later counts
 */
@Schema(name = "RecordAdulthoodProgress")
public record RecordProgress(@NotEmpty @Size(max = 50) List<@NotNull @Valid Line> outcomes) {

    /**
     * Of one outcome.
     *
     * @param outcomeId the outcome
     * @param progress how far it has come
     * @param reason why it was stopped; needed then, and only then
     */
    @Schema(name = "RecordOutcomeProgress")
    public record Line(
            @NotNull UUID outcomeId,
            @NotNull Progress progress,
            @Size(max = 500)
                    @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*", message = "Give a reason in words.")
                    String reason) {}
}

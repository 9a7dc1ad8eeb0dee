package london.dsco.network.agreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whether your borough agrees")
record AnswerAgreement(
        @NotNull PartyDecision decision,
        @Schema(description = "Which post or body decided, without a name")
                @NotBlank
                @Size(max = 200)
                String decidedBy,
        @Schema(description = "The London day on which it did") @NotNull LocalDate decidedOn,
        @Schema(description = "What you want to say beside it", nullable = true)
                @Size(min = 1, max = 1000)
                String words) {

    PartyAnswer.Said said() {
        return new PartyAnswer.Said(decision, decidedBy, decidedOn, words);
    }
}

package london.dsco.network.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A borough's review of another borough's practice")
record ReviewPractice(
        @Schema(description = "Whether it can be published") @NotNull ReviewVerdict verdict,
        @Schema(description = "Whether the evidence supports its rating") @NotNull
                Boolean ratingSupported,
        @Schema(description = "Whether no child, family or other person can be recognised") @NotNull
                Boolean identifiesNobody,
        @Schema(description = "What another borough would need to do the same")
                @NotBlank
                @Size(max = 2000)
                String needed,
        @Schema(description = "The reviewer's comments, such as what to change")
                @NotBlank
                @Size(max = 4000)
                String words) {

    PracticeReview.Said said() {
        return new PracticeReview.Said(verdict, ratingSupported, identifiesNobody, needed, words);
    }
}

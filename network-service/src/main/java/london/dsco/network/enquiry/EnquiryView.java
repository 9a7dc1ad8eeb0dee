package london.dsco.network.enquiry;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Enquiry", description = "An enquiry from one contact point to another")
record EnquiryView(
        UUID id,
        @Schema(description = "GSS code of the borough that asked", examples = "E09000007")
                @Size(max = 9)
                String borough,
        @Schema(description = "Who asked") ContactPoint askedBy,
        @Schema(description = "GSS code of the borough that was asked", examples = "E09000012")
                @Size(max = 9)
                String askedOf,
        @Schema(description = "Which post there must answer") ContactPoint answeredBy,
        @Schema(description = "The question in a few words") @Size(max = 200) String title,
        @Schema(description = "The question") @Size(max = 4000) String text,
        EnquiryState state,
        @Schema(description = "The London date an answer is due: five working days")
                LocalDate answerBy,
        @Schema(description = "Whether that date has passed and nobody has answered")
                boolean overdue,
        @Schema(description = "The answer", nullable = true) @Size(max = 4000) String answer,
        @Schema(description = "GSS code of the borough that can say more", nullable = true)
                @Size(max = 9)
                String askNext,
        @Schema(description = "When it was answered", nullable = true) Instant answeredAt,
        @Schema(description = "When it was asked") Instant writtenAt) {

    /**
     * @param answer null if there is none yet
     * @param today the London date
     */
    static EnquiryView of(Enquiry enquiry, EnquiryAnswer answer, LocalDate today) {
        EnquiryState state = state(enquiry, answer);
        return new EnquiryView(
                enquiry.id(),
                enquiry.borough(),
                enquiry.askedBy(),
                enquiry.askedOf(),
                enquiry.askedBy().other(),
                enquiry.title(),
                enquiry.text(),
                state,
                enquiry.answerBy(),
                EnquiryRules.isOverdue(state, enquiry.answerBy(), today),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.askNext(),
                answer == null ? null : answer.writtenAt(),
                enquiry.writtenAt());
    }

    private static EnquiryState state(Enquiry enquiry, EnquiryAnswer answer) {
        if (enquiry.status() == EnquiryStatus.WITHDRAWN) {
            return EnquiryState.WITHDRAWN;
        }
        return answer == null ? EnquiryState.OPEN : EnquiryState.ANSWERED;
    }
}

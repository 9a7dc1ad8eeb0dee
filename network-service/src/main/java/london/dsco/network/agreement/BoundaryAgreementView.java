package london.dsco.network.agreement;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BoundaryAgreement", description = "An agreement between boroughs")
record BoundaryAgreementView(
        UUID id,
        @Schema(description = "GSS code of the borough that proposed it", examples = "E09000007")
                @Size(max = 9)
                String borough,
        AgreementState state,
        @Schema(description = "What it is about") AgreementSubject subject,
        @Schema(description = "What it is called") @Size(max = 200) String title,
        @Schema(description = "What is agreed") @Size(max = 8000) String text,
        @Schema(description = "The other boroughs, and each one's answer") @Size(max = 32)
                List<Party> parties,
        @Schema(description = "Its first London date") LocalDate from,
        @Schema(description = "Its last London date", nullable = true) LocalDate until,
        @Schema(description = "The London date its parties will review it") LocalDate reviewOn,
        @Schema(description = "Whether it is in force and due for review") boolean reviewDue,
        @Schema(description = "Why it was ended", nullable = true) @Size(max = 1000) String ending,
        @Schema(description = "When it was proposed") Instant writtenAt) {

    @Schema(name = "AgreementParty", description = "A borough that has been asked to agree")
    record Party(
            @Schema(description = "GSS code", examples = "E09000019") @Size(max = 9) String borough,
            @Schema(description = "Its answer; left out until it has answered", nullable = true)
                    PartyDecision decision,
            @Schema(description = "Which post or body made the decision", nullable = true)
                    @Size(max = 200)
                    String decidedBy,
            @Schema(description = "The London date of the decision", nullable = true)
                    LocalDate decidedOn,
            @Schema(description = "Any comment it added", nullable = true) @Size(max = 1000)
                    String words) {

        private static Party of(String borough, PartyAnswer answer) {
            if (answer == null) {
                return new Party(borough, null, null, null, null);
            }
            PartyAnswer.Said said = answer.said();
            return new Party(
                    borough, said.decision(), said.decidedBy(), said.decidedOn(), said.words());
        }
    }

    /**
     * @param answers of its parties, as far as they have answered
     * @param today the London date
     */
    static BoundaryAgreementView of(
            BoundaryAgreement agreement, List<PartyAnswer> answers, LocalDate today) {
        BoundaryAgreement.Said said = agreement.said();
        Map<String, PartyAnswer> byBorough =
                answers.stream()
                        .collect(Collectors.toMap(PartyAnswer::borough, Function.identity()));
        AgreementState state =
                AgreementRules.state(
                        agreement.status() == AgreementStatus.ENDED,
                        said.parties().size(),
                        answers.stream().map(one -> one.said().decision()).toList(),
                        said.from(),
                        said.until(),
                        today);
        return new BoundaryAgreementView(
                agreement.id(),
                agreement.borough(),
                state,
                said.subject(),
                said.title(),
                said.text(),
                said.parties().stream()
                        .map(party -> Party.of(party, byBorough.get(party)))
                        .toList(),
                said.from(),
                said.until(),
                said.reviewOn(),
                AgreementRules.isReviewDue(state, said.reviewOn(), today),
                agreement.ending(),
                agreement.writtenAt());
    }
}

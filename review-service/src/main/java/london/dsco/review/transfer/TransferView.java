package london.dsco.review.transfer;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A transfer as its two boroughs see it. */
@Schema(name = "PlanTransfer", description = "A plan that passes from one borough to another")
public record TransferView(
        UUID id,
        @Schema(description = "The old borough's reference for the plan") @Size(max = 64)
                String planRef,
        @Schema(description = "GSS code of the old borough") @Size(max = 9) String fromBorough,
        @Schema(description = "GSS code of the new borough") @Size(max = 9) String toBorough,
        @Schema(description = "The day of the move") LocalDate movedOn,
        @Schema(description = "When the old borough became aware of it") LocalDate becameAwareOn,
        @Schema(description = "Last day for the transfer") LocalDate transferBy,
        @Schema(description = "The day of the transfer") LocalDate transferredOn,
        @Schema(
                        description =
                                "Last day to tell the family that the plan has been transferred,"
                                        + " whether there will be an assessment, and when the review is")
                LocalDate informBy,
        @Schema(description = "True if the advice must not be sought again")
                boolean adviceSufficient,
        @Schema(nullable = true, description = "When the new borough accepted it")
                LocalDate acceptedOn,
        @Schema(description = "The legal source of each date, by the name of the date")
                SortedMap<String, String> citations) {

    static TransferView of(PlanTransfer transfer) {
        return new TransferView(
                transfer.id(),
                transfer.planRef(),
                transfer.fromBorough(),
                transfer.toBorough(),
                transfer.movedOn(),
                transfer.becameAwareOn(),
                TransferRules.transferBy(transfer.movedOn(), transfer.becameAwareOn()),
                transfer.transferredOn(),
                TransferRules.informBy(transfer.transferredOn()),
                transfer.adviceSufficient(),
                transfer.acceptedOn().orElse(null),
                new TreeMap<>(
                        Map.of(
                                "transferBy",
                                TransferRules.TRANSFER,
                                "informBy",
                                TransferRules.INFORM)));
    }
}

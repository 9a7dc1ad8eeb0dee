package london.dsco.advice.keyworker;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The key worker of a request; without a name while there is none. For social care only.
 *
 * @param since London date from which they are the key worker
 * @param trainedOn London date of their last training in key working; absent where none is on
 *     record
 * @param namedBy user name
 */
@Schema(
        name = "KeyWorker",
        requiredProperties = {"requestId"})
public record KeyWorkerView(
        UUID requestId,
        @Schema(nullable = true) @Size(max = 200) String name,
        @Schema(nullable = true) KeyWorkerRole role,
        @Schema(nullable = true) ChosenBy chosenBy,
        @Schema(nullable = true) LocalDate since,
        @Schema(nullable = true) LocalDate trainedOn,
        @Schema(nullable = true) @Size(max = 128) String namedBy,
        @Schema(nullable = true) Instant namedAt) {

    static KeyWorkerView of(KeyWorker keyWorker) {
        return new KeyWorkerView(
                keyWorker.requestId(),
                keyWorker.name(),
                keyWorker.role(),
                keyWorker.chosenBy(),
                keyWorker.since(),
                keyWorker.trainedOn(),
                keyWorker.namedBy(),
                keyWorker.namedAt());
    }
}

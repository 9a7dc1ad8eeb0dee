package london.dsco.network.question;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer that helped most")
record AcceptAnswer(
        @Schema(description = "Id of one of the answers to the question") @NotNull UUID answerId) {}

package london.dsco.network.feedback;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The answer to feedback")
record RecordAnswer(
        @Schema(description = "The London date the answer was received") @NotNull
                LocalDate answeredOn,
        @NotBlank @Size(max = 8000) String answer) {}

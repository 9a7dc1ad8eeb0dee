package london.dsco.network.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Action agreed at a meeting")
record AgreeAction(
        @Schema(description = "What must be done, without names") @NotBlank @Size(max = 1000)
                String text,
        @Schema(
                        description =
                                "GSS code of the borough that takes it on; empty for the network"
                                        + " itself",
                        examples = "E09000007")
                @NotNull
                @Size(max = 9)
                String owner,
        @Schema(description = "The London date it must be done by") @NotNull LocalDate dueOn,
        @Schema(
                        description =
                                "The question in the meeting's notes that it comes from, counted from"
                                        + " 1; leave it out if there is none",
                        nullable = true)
                @Min(1)
                @Max(100)
                Integer question,
        @Schema(
                        description =
                                "The reflection in the meeting's notes that it comes from, counted from"
                                        + " 1; leave it out if there is none",
                        nullable = true)
                @Min(1)
                @Max(100)
                Integer reflection) {

    MeetingAction.Said said() {
        return new MeetingAction.Said(owner, text, dueOn, question, reflection);
    }
}

package london.dsco.network.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a meeting agreed")
record AgreeAction(
        @Schema(description = "What is to be done, without names") @NotBlank @Size(max = 1000)
                String text,
        @Schema(
                        description =
                                "GSS code of the borough that takes it on; empty for the network"
                                        + " itself",
                        examples = "E09000007")
                @NotNull
                @Size(max = 9)
                String owner,
        @Schema(description = "By when, a day in London") @NotNull LocalDate dueOn,
        @Schema(
                        description =
                                "Which question of the meeting's notes it comes from, counted from 1;"
                                        + " left out for none",
                        nullable = true)
                @Min(1)
                @Max(100)
                Integer question,
        @Schema(
                        description =
                                "Which reflection of the meeting's notes it comes from, counted from"
                                        + " 1; left out for none",
                        nullable = true)
                @Min(1)
                @Max(100)
                Integer reflection) {

    MeetingAction.Said said() {
        return new MeetingAction.Said(owner, text, dueOn, question, reflection);
    }
}

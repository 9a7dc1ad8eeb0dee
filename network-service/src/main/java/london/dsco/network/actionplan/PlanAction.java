package london.dsco.network.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action in an area of the plan. */
@Schema(description = "Something to be done in an area of the plan")
record PlanAction(
        @Schema(description = "What must be done") @NotBlank @Size(max = 1000) String what,
        @Schema(
                        description = "The post responsible for it, never a person's name",
                        examples = "Head of Service, Disabled Children")
                @NotBlank
                @Size(max = 200)
                String ownerPost,
        @Schema(description = "When it is due to be done") @NotNull LocalDate dueOn,
        @Schema(description = "Its state") @NotNull Rag rag,
        @Schema(
                        description = "What shows that it is done; required once it is complete",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String evidence,
        @Schema(description = "Themes it supports") @NotNull @Size(max = 4)
                List<@NotNull PlanTheme> themes) {}

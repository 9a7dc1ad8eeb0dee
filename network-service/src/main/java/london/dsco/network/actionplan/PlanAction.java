package london.dsco.network.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to be done in an area of the plan. */
@Schema(description = "Something to be done in an area of the plan")
record PlanAction(
        @Schema(description = "What is to be done") @NotBlank @Size(max = 1000) String what,
        @Schema(
                        description = "The post that answers for it, never a person's name",
                        examples = "Head of Service, Disabled Children")
                @NotBlank
                @Size(max = 200)
                String ownerPost,
        @Schema(description = "When it is to be done") @NotNull LocalDate dueOn,
        @Schema(description = "Its state") @NotNull Rag rag,
        @Schema(
                        description = "What shows that it is done; needed once it is complete",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String evidence,
        @Schema(description = "Themes that it serves") @NotNull @Size(max = 4)
                List<@NotNull PlanTheme> themes) {}

package london.dsco.network.annualreport;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a body decided about an annual report")
record DecideOnReport(
        @Schema(description = "Who decided") @NotNull ScrutinyBody body,
        @Schema(description = "What was decided") @NotNull Decision decision,
        @Schema(description = "When") @NotNull LocalDate decidedOn,
        @Schema(
                        description =
                                "Why it was returned (required in that case), or what was said",
                        nullable = true)
                @Size(min = 1, max = 2000)
                String comment) {

    ReportDecision by(Actor actor) {
        return new ReportDecision(body, decision, decidedOn, comment, actor.username());
    }
}

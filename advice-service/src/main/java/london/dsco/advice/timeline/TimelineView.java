package london.dsco.advice.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The clocks of a request, and what happened to it. */
@Schema(name = "Timeline")
public record TimelineView(
        UUID requestId,
        @Schema(maxItems = 20) List<ClockLine> clocks,
        @Schema(
                        description =
                                "In order. Empty for health-partner and borough-admin; without"
                                        + " names, details and quality assurance for sen-caseworker"
                                        + " and borough-system",
                        maxItems = 100_000)
                List<Entry> entries) {

    /**
     * One of the request's clocks.
     *
     * @param runsFrom the London date that is day 0
     * @param state of a reminder: {@code WAITING}, {@code SENT} (on its day), {@code SENT_LATE},
     *     {@code NOT_SENT} (though it was due), {@code NOT_NEEDED}; of the advice and of the
     *     response to the Tribunal: as in {@code clock}
     */
    public record ClockLine(
            String code,
            String title,
            LocalDate runsFrom,
            LocalDate dueOn,
            String state,
            @Schema(nullable = true) LocalDate metOn,
            String citation) {}

    /**
     * An event in the history.
     *
     * @param event name of the step
     * @param by user name, or {@code system:NAME}
     * @param data its ids, codes and dates; a free-form object, because each step has its own
     * @param note feedback in words
     */
    public record Entry(
            Instant at,
            String event,
            @Schema(nullable = true) String by,
            @Schema(nullable = true) Map<String, Object> data,
            @Schema(nullable = true) String note) {}
}

package london.dsco.advice.screening;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A screening of a young person. For those who see the whole case only.
 *
 * @param screenedOn London date; the age on that day counts
 * @param restrictions what restricts their liberty; empty where nothing does
 * @param consent whose consent the arrangements rest on
 * @param residence where they live or stay
 * @param authority who has to authorise the arrangements, not whether they have
 * @param referredTo absent, as referredOn, where nothing was referred
 * @param notes what to ask the borough's lawyers; empty where nothing is left open
 * @param screenedBy user name
 */
@Schema(
        name = "Screening",
        requiredProperties = {
            "id",
            "screenedOn",
            "capacityInDoubt",
            "restrictions",
            "consent",
            "residence",
            "authority",
            "reasons",
            "notes",
            "screenedBy",
            "recordedAt"
        })
public record ScreeningView(
        UUID id,
        LocalDate screenedOn,
        boolean capacityInDoubt,
        @Size(max = 8) List<Restriction> restrictions,
        ArrangementConsent consent,
        Residence residence,
        Authority authority,
        @Size(max = 4_000) String reasons,
        @Schema(nullable = true) Referral referredTo,
        @Schema(nullable = true) LocalDate referredOn,
        @Size(max = 2) List<ScreeningNoteView> notes,
        @Size(max = 128) String screenedBy,
        Instant recordedAt) {

    /**
     * @param dateOfBirth of the young person, on which the notes depend
     */
    static ScreeningView of(Screening screening, LocalDate dateOfBirth) {
        return new ScreeningView(
                screening.id(),
                screening.screenedOn(),
                screening.capacityInDoubt(),
                screening.restrictions(),
                screening.consent(),
                screening.residence(),
                screening.authority(),
                screening.reasons(),
                screening.referredTo(),
                screening.referredOn(),
                screening.notes(dateOfBirth).stream().map(ScreeningNoteView::of).toList(),
                screening.screenedBy(),
                screening.recordedAt());
    }
}

package london.dsco.advice.screening;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to ask the borough's lawyers about a screening, and why. */
@Schema(
        name = "ScreeningNote",
        requiredProperties = {"code", "explanation", "citation"})
public record ScreeningNoteView(
        ScreeningQuestion code,
        @Size(max = 400) String explanation,
        @Size(max = 200) String citation) {

    static ScreeningNoteView of(ScreeningQuestion note) {
        return new ScreeningNoteView(note, note.explanation(), note.citation());
    }
}

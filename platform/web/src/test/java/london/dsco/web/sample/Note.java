package london.dsco.web.sample;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The smallest record that people write, read and change. */
record Note(UUID id, String author, Write content, int version) {

    enum Colour {
        RED,
        DARK_BLUE
    }

    record Child(@NotBlank @Size(max = 40) String name, LocalDate bornOn) {}

    @Schema(name = "WriteNote")
    record Write(
            @NotBlank @Size(max = 20) String text,
            List<@NotBlank String> labels,
            Colour colour,
            LocalDate dueOn,
            Instant at,
            UUID relatesTo,
            Integer count,
            Boolean urgent,
            @Valid Child child) {}

    @Schema(name = "Note")
    record View(
            UUID id,
            @NotNull String text,
            int version,
            @Schema(nullable = true) Colour colour,
            @Schema(nullable = true) String purpose) {}

    View seenBy(String purpose) {
        return new View(id, content.text(), version, content.colour(), purpose);
    }
}

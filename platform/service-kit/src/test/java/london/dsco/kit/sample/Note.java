package london.dsco.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The smallest thing that a borough can own. */
@Entity
class Note {

    @Id UUID id;
    String borough;
    String text;
    @Version int version;

    record Body(@NotBlank @Size(max = 20) String text, List<@NotBlank String> labels) {}

    record View(UUID id, String text, int version) {
        static View of(Note note) {
            return new View(note.id, note.text, note.version);
        }
    }
}

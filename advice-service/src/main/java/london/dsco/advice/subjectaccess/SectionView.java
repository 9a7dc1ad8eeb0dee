package london.dsco.advice.subjectaccess;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The items of one kind.
 *
 * @param title in plain words
 * @param entries oldest first
 */
@Schema(
        name = "HeldSection",
        requiredProperties = {"title", "entries"})
public record SectionView(@Size(max = 200) String title, @Size(max = 100_000) List<Entry> entries) {

    /**
     * One entry.
     *
     * @param fields that are not empty
     */
    @Schema(name = "HeldEntry", requiredProperties = "fields")
    public record Entry(@Size(max = 10_000) List<FieldView> fields) {

        public Entry {
            fields = List.copyOf(fields);
        }
    }

    public SectionView {
        entries = List.copyOf(entries);
    }
}

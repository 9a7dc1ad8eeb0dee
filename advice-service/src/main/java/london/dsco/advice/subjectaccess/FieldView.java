package london.dsco.advice.subjectaccess;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One item that is kept.
 *
 * @param field its place, such as content/needs/0/description
 * @param label the same as text
 * @param text as it is given; absent where it is withheld
 * @param ground why it is withheld, or given without names of others; absent where it is given
 *     whole
 * @param citation the law behind the ground
 */
@Schema(
        name = "HeldField",
        requiredProperties = {"field", "label"})
public record FieldView(
        @Size(max = 500) String field,
        @Size(max = 500) String label,
        @Schema(nullable = true) @Size(max = 100_000) String text,
        @Schema(nullable = true) Ground ground,
        @Schema(nullable = true) @Size(max = 100) String citation) {

    static FieldView given(String field, String label, String text) {
        return new FieldView(field, label, text, null, null);
    }

    static FieldView redacted(String field, String label, String text) {
        return new FieldView(
                field, label, text, Ground.OTHER_PERSON, Ground.OTHER_PERSON.citation());
    }

    static FieldView withheld(String field, String label, Ground ground) {
        return new FieldView(field, label, null, ground, ground.citation());
    }
}

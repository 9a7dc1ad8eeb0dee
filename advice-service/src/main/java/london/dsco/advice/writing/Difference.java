package london.dsco.advice.writing;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One field or line in which two texts of an advice differ.
 *
 * @param path its place; a line of a list is given by its own id, such as {@code
 *     /needs/n1/description}
 * @param field the same as text
 * @param before absent if it was added
 * @param after absent if it was removed
 * @param words what changed, in a sentence
 */
@Schema(
        name = "AdviceDifference",
        requiredProperties = {"path", "field", "kind", "words"})
public record Difference(
        @Size(max = 500) String path,
        @Size(max = 500) String field,
        Kind kind,
        @Schema(nullable = true) @Size(max = 60_000) String before,
        @Schema(nullable = true) @Size(max = 60_000) String after,
        @Size(max = 30_000) String words) {

    /** The kind of change. */
    @Schema(name = "DifferenceKind")
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    static Difference added(FieldPath at, String after) {
        return new Difference(
                at.path(), at.words(), Kind.ADDED, null, after, at.words() + ": added.");
    }

    static Difference removed(FieldPath at, String before) {
        return new Difference(
                at.path(), at.words(), Kind.REMOVED, before, null, at.words() + ": removed.");
    }

    static Difference changed(FieldPath at, String before, String after) {
        return new Difference(
                at.path(),
                at.words(),
                Kind.CHANGED,
                before,
                after,
                at.words() + ": " + WordChanges.between(before, after));
    }
}

package london.dsco.advice.request;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The child or young person, as far as the reader may see. */
public record ChildView(
        @Schema(description = "The borough's own reference") @Size(max = 64) String childRef,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        @Schema(nullable = true) LocalDate dateOfBirth,
        @Schema(nullable = true) @Size(max = 13) String upn,
        @Schema(nullable = true) PrimaryNeed primaryNeed) {

    static ChildView whole(Child child) {
        return new ChildView(
                child.childRef(),
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.upn(),
                child.primaryNeed());
    }

    /** Returns only who the child is. */
    static ChildView named(Child child) {
        return new ChildView(
                child.childRef(),
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                null,
                null);
    }

    static ChildView referenceOnly(Child child) {
        return new ChildView(child.childRef(), null, null, null, null, null);
    }
}

package london.dsco.advice.request;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The child or young person, as far as the reader may see. */
@Schema(requiredProperties = "childRef")
public record ChildView(
        @Schema(description = "The borough's own reference") String childRef,
        String givenName,
        String familyName,
        LocalDate dateOfBirth,
        String upn,
        PrimaryNeed primaryNeed) {

    static ChildView whole(Child child) {
        return new ChildView(
                child.childRef(),
                child.givenName(),
                child.familyName(),
                child.dateOfBirth(),
                child.upn(),
                child.primaryNeed());
    }

    static ChildView referenceOnly(Child child) {
        return new ChildView(child.childRef(), null, null, null, null, null);
    }
}

package london.dsco.advice.subjectaccess;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything that this service keeps about a child, as a draft answer to a request for access. Read
 * it before you hand it over: the service cannot find names that the record does not know.
 *
 * @param childRef the borough's own reference
 * @param preparedOn London date
 * @param withheld how many fields are withheld until somebody has decided on the ground
 * @param requests each request for advice about the child, oldest first
 * @param considerations each time the authority considered an assessment of the child, oldest first
 */
@Schema(
        name = "SubjectAccess",
        requiredProperties = {"childRef", "preparedOn", "withheld", "requests", "considerations"})
public record SubjectAccessView(
        @Size(max = 64) String childRef,
        LocalDate preparedOn,
        int withheld,
        @Size(max = 1_000) List<HeldRequest> requests,
        @Size(max = 1_000) List<HeldConsideration> considerations) {

    /**
     * One request and the data kept with it.
     *
     * @param sections that have an entry
     */
    @Schema(
            name = "HeldRequest",
            requiredProperties = {"requestId", "sections"})
    public record HeldRequest(UUID requestId, @Size(max = 100) List<SectionView> sections) {

        public HeldRequest {
            sections = List.copyOf(sections);
        }
    }

    /**
     * One consideration and the data kept with it.
     *
     * @param sections that have an entry
     */
    @Schema(
            name = "HeldConsideration",
            requiredProperties = {"considerationId", "sections"})
    public record HeldConsideration(
            UUID considerationId, @Size(max = 100) List<SectionView> sections) {

        public HeldConsideration {
            sections = List.copyOf(sections);
        }
    }

    public SubjectAccessView {
        requests = List.copyOf(requests);
        considerations = List.copyOf(considerations);
    }

    static SubjectAccessView of(
            String childRef,
            LocalDate on,
            List<HeldRequest> requests,
            List<HeldConsideration> considerations) {
        long withheld =
                Stream.concat(
                                requests.stream().map(HeldRequest::sections),
                                considerations.stream().map(HeldConsideration::sections))
                        .flatMap(List::stream)
                        .flatMap(section -> section.entries().stream())
                        .flatMap(entry -> entry.fields().stream())
                        .filter(field -> field.text() == null)
                        .count();
        return new SubjectAccessView(childRef, on, (int) withheld, requests, considerations);
    }
}

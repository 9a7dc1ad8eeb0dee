package london.dsco.review.virtualschool;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which virtual school is responsible for a child.
 *
 * @param planRef the borough's reference to the plan
 * @param authority GSS code of the authority whose virtual school is responsible for the child;
 *     absent if none is
 * @param citation the law or guidance that makes it responsible
 * @param contact how to reach it; absent where nobody has said
 */
@Schema(name = "ChildsVirtualSchool")
public record ChildsVirtualSchoolView(
        @Size(max = 64) String planRef,
        @Schema(nullable = true) @Size(max = 9) String authority,
        @Schema(nullable = true) @Size(max = 200) String citation,
        @Schema(nullable = true) VirtualSchoolView contact) {}

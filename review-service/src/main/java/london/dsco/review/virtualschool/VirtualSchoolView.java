package london.dsco.review.virtualschool;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How to reach a virtual school.
 *
 * @param authority GSS code of the authority whose virtual school it is
 * @param office its name
 * @param email a shared mailbox
 * @param telephone its telephone number
 * @param keptOn when this was last said
 */
@Schema(name = "VirtualSchool")
public record VirtualSchoolView(
        @Size(max = 9) String authority,
        @Size(max = 100) String office,
        @Size(max = 200) String email,
        @Schema(nullable = true) @Size(max = 30) String telephone,
        LocalDate keptOn) {

    static VirtualSchoolView of(VirtualSchool school) {
        return new VirtualSchoolView(
                school.authority(),
                school.contact().office(),
                school.contact().email(),
                school.contact().telephone(),
                school.keptOn());
    }
}

package london.dsco.review.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That the assessment is asked for, or that the authority sees that it may be due.
 *
 * @param askedBy who asked; AUTHORITY where nobody did
 * @param requestedOn London date on which they asked, or the authority saw it
 * @param informed who was told that it is being considered
 * @param team the team that is to decide it, as the register of practitioners names it; left out,
 *     it is for the team of the child's social worker
 */
@Schema(name = "AskForTransitionAssessment")
public record AskForTransition(
        @NotNull AskedBy askedBy,
        @NotNull LocalDate requestedOn,
        @Size(max = 6) Set<@NotNull Informed> informed,
        @Size(max = 100) @Pattern(regexp = TEAM) String team) {

    private static final String TEAM = "^[A-Za-z0-9][A-Za-z0-9 &'().,/_-]{0,99}$";

    /** Returns everybody informed, each once, in a fixed order. */
    Set<Informed> everybodyInformed() {
        return informed == null ? Set.of() : new TreeSet<>(informed);
    }
}

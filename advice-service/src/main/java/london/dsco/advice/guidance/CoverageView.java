package london.dsco.advice.guidance;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import london.dsco.advice.practitioner.Practitioner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many of the guidance's audience have read the current version.
 *
 * @param number of that version
 * @param people how many the register of practitioners has of its audience, in what you may see
 * @param acknowledged how many of them have acknowledged it
 * @param notYet those who have not, in order of user names
 */
@Schema(
        name = "GuidanceCoverage",
        requiredProperties = {"guidanceId", "number", "people", "acknowledged", "notYet"})
public record CoverageView(
        UUID guidanceId,
        int number,
        int people,
        int acknowledged,
        @Size(max = 10_000) List<Reader> notYet) {

    /**
     * Somebody who has still to read it.
     *
     * @param username as the identity provider issues it
     * @param team absent for somebody who is in none
     */
    @Schema(name = "GuidanceReader", requiredProperties = "username")
    public record Reader(
            @Size(max = 64) String username,
            @Schema(nullable = true) @Size(max = 100) String team) {}

    static CoverageView of(GuidanceItem item, List<Practitioner> people, Set<String> readers) {
        List<Reader> notYet =
                people.stream()
                        .filter(person -> !readers.contains(person.username()))
                        .map(person -> new Reader(person.username(), person.profile().team()))
                        .toList();
        return new CoverageView(
                item.id(),
                item.currentNumber(),
                people.size(),
                people.size() - notYet.size(),
                notYet);
    }
}

package london.dsco.advice.representation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * How the child or young person is represented.
 *
 * @param askedBy who asked for the assessment
 * @param decides who decides on the side of the family: up to the end of compulsory school age the
 *     parent
 * @param representative in which capacity a representative decides; left out otherwise
 * @param capacityAssessedOn London date on which the capacity to decide was assessed; needed with a
 *     representative
 * @param advocate whether an advocate was offered, and the result
 * @param advocateOn London date of the offer, or of the answer; left out where none was offered
 * @param advocateReason why none was offered
 */
public record RecordRepresentation(
        @NotNull Asker askedBy,
        @NotNull DecisionMaker decides,
        RepresentativeKind representative,
        LocalDate capacityAssessedOn,
        @NotNull AdvocateAnswer advocate,
        LocalDate advocateOn,
        @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*") @Size(max = 1_000) String advocateReason) {

    Represented represented() {
        return new Represented(
                askedBy,
                decides,
                representative,
                capacityAssessedOn,
                advocate,
                advocateOn,
                advocateReason);
    }
}

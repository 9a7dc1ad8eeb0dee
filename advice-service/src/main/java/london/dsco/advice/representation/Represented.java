package london.dsco.advice.representation;

import java.time.LocalDate;

/**
 * How a child or young person is represented.
 *
 * @param askedBy who asked for the assessment
 * @param decides who decides on the side of the family
 * @param representative in which capacity; null unless a representative decides
 * @param capacityAssessedOn London date; null unless a representative decides
 * @param advocate what came of the offer
 * @param advocateOn London date of the offer, or of the answer; null where none was offered
 * @param advocateReason why none was offered; null where one was
 */
record Represented(
        Asker askedBy,
        DecisionMaker decides,
        RepresentativeKind representative,
        LocalDate capacityAssessedOn,
        AdvocateAnswer advocate,
        LocalDate advocateOn,
        String advocateReason) {}

package london.dsco.advice.representation;

import java.time.LocalDate;

/**
 * The representation of a child or young person.
 *
 * @param askedBy who asked for the assessment
 * @param decides who decides for the family
 * @param representative the representative's capacity; null unless a representative decides
 * @param capacityAssessedOn London date; null unless a representative decides
 * @param advocate the result of the offer
 * @param advocateOn London date of the offer, or of the answer; null if none was offered
 * @param advocateReason why none was offered; null if one was
 */
record Represented(
        Asker askedBy,
        DecisionMaker decides,
        RepresentativeKind representative,
        LocalDate capacityAssessedOn,
        AdvocateAnswer advocate,
        LocalDate advocateOn,
        String advocateReason) {}

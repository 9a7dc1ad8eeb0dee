package london.dsco.advice.consideration;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Finding;
import london.dsco.domain.Involvement;

/**
 * What may be asked, answered and recorded before the authority decides whether to assess. The
 * authority tells its social care officers that it is considering an assessment (SEND Regulations
 * 2014 reg 4(2)(b)) and what it decided (reg 5(2)); both work together (Children and Families Act
 * 2014 s28). No law says when social care must answer: the SEN team sets the day.
 */
final class ConsiderationRules {

    /** The day on which the regulations came into force. */
    private static final LocalDate BEGINNING = LocalDate.of(2014, Month.SEPTEMBER, 1);

    private static final int LATEST_ANSWER_WEEKS = 6;

    private ConsiderationRules() {}

    /**
     * Returns the faults in a new consideration.
     *
     * @param requestReceivedOn London date on which the authority received the request to assess
     * @param answerBy London date by which social care is asked to answer
     * @param today London date
     */
    static List<Finding> opening(LocalDate requestReceivedOn, LocalDate answerBy, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        if (requestReceivedOn.isAfter(today)) {
            found.add(
                    new Finding(
                            "requestReceivedOn",
                            "in-the-future",
                            "The day of receipt cannot be after today."));
        } else if (requestReceivedOn.isBefore(BEGINNING)) {
            found.add(
                    new Finding(
                            "requestReceivedOn",
                            "before-the-law",
                            "The regulations came into force on 1 September 2014."));
        }
        if (answerBy.isBefore(today) || answerBy.isAfter(latestAnswer(requestReceivedOn, today))) {
            found.add(
                    new Finding(
                            "answerBy",
                            "out-of-range",
                            "Give social care until at least today, but no longer than the"
                                    + " authority has to decide."));
        }
        return List.copyOf(found);
    }

    /**
     * Returns the last day that the SEN team can set for the answer: the day by which the authority
     * decides. After that day, the duty to decide continues, and so does the duty to tell social
     * care.
     */
    static LocalDate latestAnswer(LocalDate requestReceivedOn, LocalDate today) {
        LocalDate decideBy = new ConsiderationClock(requestReceivedOn).decideBy();
        return decideBy.isBefore(today) ? today.plusWeeks(LATEST_ANSWER_WEEKS) : decideBy;
    }

    /**
     * Returns the faults in an answer.
     *
     * @param involvement how social care works with them; null if the answer does not say
     * @param information the text; null if there is none
     */
    static List<Finding> answer(
            Knowledge known,
            Involvement involvement,
            String information,
            AnswerAttestation attestation) {
        List<Finding> found = new ArrayList<>();
        boolean involved = involvement != null && involvement != Involvement.NOT_KNOWN;
        if (known == Knowledge.OPEN && !involved) {
            found.add(
                    new Finding(
                            "involvement", "required", "Say how social care works with them now."));
        }
        if (known != Knowledge.OPEN && involvement != null) {
            found.add(
                    new Finding(
                            "involvement",
                            "not-open",
                            "Leave this out unless social care works with them now."));
        }
        if (known != Knowledge.NOT_KNOWN && (information == null || information.isBlank())) {
            found.add(
                    new Finding(
                            "information",
                            "required",
                            "Say which needs social care knows about and what is in place."));
        }
        found.addAll(AnswerAttestation.findings(attestation));
        return List.copyOf(found);
    }

    /**
     * Returns the faults in the day of something done about the request to assess.
     *
     * @param field that holds the day
     * @param on London date
     */
    static List<Finding> day(
            String field, LocalDate on, LocalDate requestReceivedOn, LocalDate today) {
        if (on.isAfter(today)) {
            return List.of(new Finding(field, "in-the-future", "Record it once it has happened."));
        }
        if (on.isBefore(requestReceivedOn)) {
            return List.of(
                    new Finding(
                            field,
                            "before-the-request",
                            "This cannot be before the authority received the request."));
        }
        return List.of();
    }
}

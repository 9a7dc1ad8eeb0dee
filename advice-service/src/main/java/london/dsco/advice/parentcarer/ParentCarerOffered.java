package london.dsco.advice.parentcarer;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * A parent carer was offered an assessment, or the offer has an outcome.
 *
 * @param outcome null, like outcomeOn, until there is one
 */
record ParentCarerOffered(
        UUID requestId, LocalDate offeredOn, CarerOutcome outcome, LocalDate outcomeOn)
        implements Fact {

    static ParentCarerOffered from(ParentCarerAssessment assessment) {
        return new ParentCarerOffered(
                assessment.requestId(),
                assessment.offeredOn(),
                assessment.outcome(),
                assessment.outcomeOn());
    }
}

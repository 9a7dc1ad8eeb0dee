package london.dsco.advice.reuse;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/**
 * Earlier advice was found sufficient.
 *
 * @param citation the law under which the authority need not seek it again
 */
record AdviceReused(UUID reusedAdviceId, LocalDate providedOn, String citation) implements Fact {

    static AdviceReused from(ReusedAdvice reused) {
        return new AdviceReused(reused.id(), reused.providedOn(), ReuseRules.CITATION);
    }
}

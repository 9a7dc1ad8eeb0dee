package london.dsco.advice.request;

import java.time.Instant;
import london.dsco.advice.content.AdviceContent;

/** A submitted version of the advice. */
public record AdviceVersionView(
        int version, String submittedBy, Instant submittedAt, AdviceContent advice) {

    static AdviceVersionView from(SubmittedAdvice submitted) {
        return new AdviceVersionView(
                submitted.number(),
                submitted.submittedBy(),
                submitted.submittedAt(),
                submitted.content());
    }

    AdviceVersionView withoutInternal() {
        return new AdviceVersionView(version, submittedBy, submittedAt, advice.withoutInternal());
    }
}

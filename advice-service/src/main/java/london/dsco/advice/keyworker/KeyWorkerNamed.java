package london.dsco.advice.keyworker;

import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Fact;

/** A key worker was named. The history contains no name. */
record KeyWorkerNamed(UUID requestId, KeyWorkerRole role, ChosenBy chosenBy, LocalDate since)
        implements Fact {

    static KeyWorkerNamed from(KeyWorker named) {
        return new KeyWorkerNamed(named.requestId(), named.role(), named.chosenBy(), named.since());
    }
}

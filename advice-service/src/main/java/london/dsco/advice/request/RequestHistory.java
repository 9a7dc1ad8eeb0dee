package london.dsco.advice.request;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import london.dsco.kit.outbox.Outbox;
import london.dsco.kit.outbox.OutboxEvent;

/**
 * Keeps what happened to a request: one line of history for each fact, and one event for each that
 * others need.
 */
@ApplicationScoped
class RequestHistory {

    private static final String AGGREGATE = "advice.request";

    private final AdviceRecords records;
    private final Outbox outbox;
    private final ObjectMapper json;

    RequestHistory(AdviceRecords records, Outbox outbox, ObjectMapper json) {
        this.records = records;
        this.outbox = outbox;
        this.json = json;
    }

    void keep(AdviceRequest request, Actor actor) {
        keep(request, actor, null);
    }

    /**
     * @param note in words, for author, manager and DSCO; never published
     */
    void keep(AdviceRequest request, Actor actor, String note) {
        for (AdviceRequestFact fact : request.takeFacts()) {
            records.add(
                    new RequestEntry(request, fact.event(), json.valueToTree(fact), note, actor));
            if (fact.publishedAs() != null) {
                outbox.append(
                        new OutboxEvent(
                                AGGREGATE,
                                request.id().toString(),
                                fact.publishedAs(),
                                request.borough(),
                                fact));
            }
        }
    }
}

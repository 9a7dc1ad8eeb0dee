package london.dsco.review.inbound;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import london.dsco.kit.inbox.InboundEvent;
import london.dsco.kit.inbox.Inbox;
import london.dsco.review.plan.PlanService;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Opens a plan and its first review cycle when an advice request ends with a plan. Of all that
 * happens to an advice request only its close matters here; the rest passes without a trace.
 */
@ApplicationScoped
public class PlanOutcomeConsumer {

    static final String CONSUMER = "plan-outcomes";
    static final String CLOSED = "london.dsco.advice.request.closed.v1";

    private final Inbox inbox;
    private final PlanService plans;

    PlanOutcomeConsumer(Inbox inbox, PlanService plans) {
        this.inbox = inbox;
        this.plans = plans;
    }

    @Incoming("advice-requests")
    @Blocking
    public void receive(ConsumerRecord<String, String> record) {
        if (!isOfAnotherType(record)) {
            inbox.receive(CONSUMER, record, this::open);
        }
    }

    private void open(InboundEvent event) {
        RequestClosed.planIssued(event.data())
                .ifPresent(issued -> plans.open(event.borough(), issued));
    }

    /** A record without a type is not passed over: the inbox says what is wrong with it. */
    private static boolean isOfAnotherType(ConsumerRecord<String, String> record) {
        Header type = record.headers().lastHeader("ce_type");
        return type != null && !Arrays.equals(type.value(), CLOSED.getBytes(UTF_8));
    }
}

package london.dsco.feed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import java.util.UUID;
import london.dsco.web.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Where a reader continues, how many events they take and how long they wait for them. */
public class FeedRequest {

    /** CloudEvents 1.0, JSON batch format. */
    public static final String BATCH = "application/cloudevents-batch+json";

    /** Proxies on the way give up after a longer wait. */
    static final int LONGEST_WAIT = 30;

    private static final String DEFAULT_LIMIT = "50";

    @Parameter(
            description =
                    "The id of the last event you have. If left out, reading starts at the"
                            + " oldest event kept")
    @QueryParam("after")
    UUID after;

    @Parameter(description = "The maximum number of events to return")
    @QueryParam("limit")
    @DefaultValue(DEFAULT_LIMIT)
    @Min(1)
    @Max(PageRequest.MAX_LIMIT)
    int limit;

    @Parameter(
            description =
                    "How many seconds to wait for an event if there is none yet. The"
                            + " response comes as soon as there is one")
    @QueryParam("timeout")
    @DefaultValue("0")
    @Min(0)
    @Max(LONGEST_WAIT)
    int timeout;

    UUID after() {
        return after;
    }

    int limit() {
        return limit;
    }

    Duration timeout() {
        return Duration.ofSeconds(timeout);
    }
}

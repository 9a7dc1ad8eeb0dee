package london.dsco.gateway.access;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.edge.Address;
import london.dsco.gateway.forward.Services;
import org.jboss.logging.Logger;

/**
 * Writes one line and one measurement for every request.
 *
 * <p>Neither contains personal data: no query, no header, no address, and only the collection of
 * the path ({@code /reviews/v1/plans}), because the rest may be a borough's reference to a child.
 * The trace id in the line leads to the service's own access log, which has the details.
 */
@ApplicationScoped
public class AccessRecord {

    private static final Logger LOG = Logger.getLogger("london.dsco.gateway.access");

    private final MeterRegistry meters;
    private final AtomicInteger running;

    AccessRecord(MeterRegistry meters) {
        this.meters = meters;
        this.running = meters.gauge("dsco.gateway.requests.running", new AtomicInteger());
    }

    public void keep(RoutingContext context) {
        long started = System.nanoTime();
        running.incrementAndGet();
        context.addEndHandler(
                ended -> record(context, Duration.ofNanos(System.nanoTime() - started)));
        context.next();
    }

    private void record(RoutingContext context, Duration taken) {
        running.decrementAndGet();
        String service = Services.chosen(context);
        String method = context.request().method().name();
        int status = context.response().getStatusCode();
        Timer.builder("dsco.gateway.requests")
                .tag("service", service)
                // Methods are free text on the wire, and those of unknown callers are not worth a
                // time series.
                .tag("method", service.equals("none") ? "any" : method)
                .tag("status", Integer.toString(status))
                .register(meters)
                .record(taken);
        LOG.infof(
                "%s %s %d %d ms%s",
                service.equals("none") ? "-" : method,
                service.equals("none") ? "-" : Address.collection(context.request().path()),
                status,
                taken.toMillis(),
                context.response().ended() ? "" : ", broken off");
    }
}

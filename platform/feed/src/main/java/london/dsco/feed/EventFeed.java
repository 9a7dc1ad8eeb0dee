package london.dsco.feed;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.feed.Waiters.Waiter;
import london.dsco.records.PublishedEvent;
import london.dsco.records.PublishedEvents;
import london.dsco.records.Reads;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Shows a borough's systems what happened to its records, in the order of publication. The access
 * log names the records; an answer without events adds no line.
 */
@ApplicationScoped
public class EventFeed {

    private final PublishedEvents events;
    private final Reads reads;
    private final FeedWatch watch;
    private final ObjectMapper json;
    private final URI source;

    EventFeed(
            PublishedEvents events,
            Reads reads,
            FeedWatch watch,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.events = events;
        this.reads = reads;
        this.watch = watch;
        this.json = json;
        this.source = URI.create("urn:dsco:" + service);
    }

    /**
     * Returns the events after the one that the reader names. It reads the database on the calling
     * thread; waiting needs no thread.
     *
     * @param types types that the reader may see
     * @param actor of a borough
     * @return up to as many events as are asked for; empty when the time is up
     * @throws london.dsco.domain.RefusedException {@code EVENT_EXPIRED}, {@code INVALID_INPUT}
     * @throws london.dsco.problem.ProblemException {@code TOO_MANY_REQUESTS} when the client waits
     *     too often at the same time
     */
    public Uni<List<CloudEventView>> read(FeedTypes types, Actor actor, FeedRequest request) {
        if (request.timeout().isZero()) {
            return Uni.createFrom().item(batch(types, actor, request));
        }
        return readOrWait(types, actor, request, System.nanoTime() + request.timeout().toNanos());
    }

    private Uni<List<CloudEventView>> readOrWait(
            FeedTypes types, Actor actor, FeedRequest request, long until) {
        // Read before the batch, so that anything published in between wakes the reader again.
        long seen = events.newest(Set.of(actor.borough())).get(actor.borough());
        List<CloudEventView> batch = batch(types, actor, request);
        Duration left = Duration.ofNanos(until - System.nanoTime());
        if (!batch.isEmpty() || left.isNegative() || left.isZero()) {
            return Uni.createFrom().item(batch);
        }
        Context trace = Context.current();
        Waiter waiter = watch.admit(actor.client(), actor.borough(), seen);
        return Uni.createFrom()
                .completionStage(waiter.signal())
                .ifNoItem()
                .after(left)
                .recoverWithItem(false)
                .onTermination()
                .invoke(() -> watch.leave(waiter))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .flatMap(
                        woken ->
                                woken
                                        ? trace.wrapSupplier(
                                                        () ->
                                                                readOrWait(
                                                                        types, actor, request,
                                                                        until))
                                                .get()
                                        : Uni.createFrom().item(List.of()));
    }

    private List<CloudEventView> batch(FeedTypes types, Actor actor, FeedRequest request) {
        return reads.listAbout(
                event -> types.about(event.type()),
                actor,
                request.limit(),
                () ->
                        events.after(
                                request.after(), actor.borough(), types.shown(), request.limit()),
                PublishedEvent::subject,
                event ->
                        CloudEventView.of(event, source, types.withheld().get(event.type()), json));
    }
}

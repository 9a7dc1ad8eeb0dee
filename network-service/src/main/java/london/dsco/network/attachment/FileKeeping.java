package london.dsco.network.attachment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.records.Loads;

/**
 * Keeps a file and its attachment's row together, though they may lie in two places. A file is
 * written first, and a line says that it is left over; the row's own transaction takes the line
 * away. So no row is ever without its file, and a file without a row is cleared. To delete goes the
 * other way round: docs/adr/0050.
 */
@ApplicationScoped
class FileKeeping {

    /** Far longer than anything takes from writing a file to its row. */
    private static final Duration UNTAKEN = Duration.ofHours(1);

    /** So that the answer still comes within three seconds. */
    private static final long PATIENCE = 500;

    private final Loads transactions;
    private final Leftovers leftovers;
    private final FilePlaces places;
    private final Clearing clearing;

    /** Files that are looked into are in memory; more at once would be no faster. */
    private final Semaphore looking = new Semaphore(Runtime.getRuntime().availableProcessors());

    FileKeeping(Loads transactions, Leftovers leftovers, FilePlaces places, Clearing clearing) {
        this.transactions = transactions;
        this.leftovers = leftovers;
        this.places = places;
        this.clearing = clearing;
    }

    /**
     * Takes a file from a caller, onto the disk.
     *
     * @throws london.dsco.domain.RefusedException {@code PAYLOAD_TOO_LARGE}
     */
    SpooledFile receive(InputStream sent) {
        return SpooledFile.received(sent, places.chosen().place().most());
    }

    /**
     * Does work for which a file is in memory.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} while there are as
     *     many as there may be
     */
    <T> T inMemory(Supplier<T> work) {
        boolean free = false;
        try {
            free = looking.tryAcquire(PATIENCE, TimeUnit.MILLISECONDS);
            if (!free) {
                throw Refusal.of(
                                Refusal.Code.SERVICE_UNAVAILABLE,
                                "The service is checking other files. Send yours again in a few"
                                        + " seconds.")
                        .raise();
            }
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.of(Refusal.Code.SERVICE_UNAVAILABLE).raise();
        } finally {
            if (free) {
                looking.release();
            }
        }
    }

    /**
     * Writes a file, before the transaction of its attachment.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE}; what may have been
     *     written is cleared later, because it may still arrive
     */
    KeptFile write(byte[] file, Actor actor) {
        FileStore store = places.chosen();
        KeptFile kept =
                new KeptFile(
                        UUID.randomUUID(), store.place(), file.length, SpooledFile.sha256(file));
        transactions.part(
                actor,
                () -> {
                    leftovers.add(
                            kept.id(), actor.scope(), kept.keptIn(), actor.at().plus(UNTAKEN));
                    return kept;
                });
        store.write(kept.id(), actor, file, kept.sha256());
        return kept;
    }

    /**
     * An attachment takes the file, in the transaction that is under way.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it was cleared
     *     meanwhile
     */
    void take(KeptFile file) {
        if (!leftovers.take(file.id())) {
            throw Refusal.of(Refusal.Code.SERVICE_UNAVAILABLE).raise();
        }
    }

    /** No attachment needs the file once the transaction that is under way has ended well. */
    void giveUp(KeptFile file, Actor actor) {
        leftovers.add(file.id(), actor.scope(), file.keptIn(), actor.at());
    }

    /** Deletes a file at once that was given up, or that no attachment took. */
    void clear(KeptFile file, Actor actor) {
        clearing.clear(file.id(), actor);
    }

    /**
     * Fetches a file and compares it with what was kept, before the first byte of it is given.
     *
     * @return empty when there is none
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE}
     * @throws IllegalStateException when it is another than was kept
     */
    Optional<InputStream> open(KeptFile file, Actor actor) {
        SpooledFile fetched = new SpooledFile(file.bytes());
        boolean handedOver = false;
        try {
            if (!places.of(file.keptIn()).read(file.id(), actor, fetched)) {
                return Optional.empty();
            }
            if (!fetched.is(file)) {
                Log.errorf("file %s is not what was kept", file.id());
                throw new IllegalStateException("a file that was changed");
            }
            handedOver = true;
            return Optional.of(fetched.handedOver());
        } finally {
            if (!handedOver) {
                fetched.close();
            }
        }
    }
}

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
 * Stores a file and its attachment's row together, even if they are in two places. The file is
 * written first, with a line that marks it as left over. The row's own transaction deletes that
 * line. No row is therefore ever without its file, and a file without a row gets cleared. Deletion
 * works in the reverse order: docs/adr/0050.
 */
@ApplicationScoped
class FileKeeping {

    /** Far longer than it ever takes from writing a file to storing its row. */
    private static final Duration UNTAKEN = Duration.ofHours(1);

    /** Short enough for an answer within three seconds. */
    private static final long PATIENCE = 500;

    private final Loads transactions;
    private final Leftovers leftovers;
    private final FilePlaces places;
    private final Clearing clearing;

    /** Files under inspection are in memory; inspecting more at once would be no faster. */
    private final Semaphore looking = new Semaphore(Runtime.getRuntime().availableProcessors());

    FileKeeping(Loads transactions, Leftovers leftovers, FilePlaces places, Clearing clearing) {
        this.transactions = transactions;
        this.leftovers = leftovers;
        this.places = places;
        this.clearing = clearing;
    }

    /**
     * Receives a file from a caller, onto the disk.
     *
     * @throws london.dsco.domain.RefusedException {@code PAYLOAD_TOO_LARGE}
     */
    SpooledFile receive(InputStream sent) {
        return SpooledFile.received(sent, places.chosen().place().most());
    }

    /**
     * Runs work that needs a whole file in memory.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} while the limit of
     *     concurrent files is reached
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
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE}; a partly written
     *     file is cleared later, because it may still arrive
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
     * Takes the file for an attachment, in the current transaction.
     *
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE} when it was cleared
     *     in the meantime
     */
    void take(KeptFile file) {
        if (!leftovers.take(file.id())) {
            throw Refusal.of(Refusal.Code.SERVICE_UNAVAILABLE).raise();
        }
    }

    /** Marks the file as unneeded once the current transaction commits. */
    void giveUp(KeptFile file, Actor actor) {
        leftovers.add(file.id(), actor.scope(), file.keptIn(), actor.at());
    }

    /** Deletes at once a file that was given up, or that no attachment took. */
    void clear(KeptFile file, Actor actor) {
        clearing.clear(file.id(), actor);
    }

    /**
     * Fetches a file and compares it with what was stored, before it delivers the first byte.
     *
     * @return empty if there is no such file
     * @throws london.dsco.domain.RefusedException {@code SERVICE_UNAVAILABLE}
     * @throws IllegalStateException when it differs from what was stored
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

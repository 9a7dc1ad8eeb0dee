package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.records.Commands;
import london.dsco.records.Loads;
import london.dsco.records.Step;
import london.dsco.review.plan.Plans;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/**
 * Receives a file of plans. It stores the file part by part as it arrives, so the whole file is
 * never in memory. It opens the import once the file is complete, and nothing is loaded before
 * that.
 */
@ApplicationScoped
class ReceivingImport {

    static final Step<PlanImportStatus> RECEIVED =
            Step.named("RECEIVED", PlanImportStatus.class).opening(PlanImportStatus.LOADING);

    private static final int PART = 256 * 1024;

    private final Commands commands;
    private final Loads loads;
    private final PlanImports imports;
    private final ImportParts parts;
    private final ImportWorker worker;

    ReceivingImport(
            Commands commands,
            Loads loads,
            PlanImports imports,
            ImportParts parts,
            ImportWorker worker) {
        this.commands = commands;
        this.loads = loads;
        this.imports = imports;
        this.parts = parts;
        this.worker = worker;
    }

    /**
     * @param command the command to open the import; its idempotency key covers the exact bytes of
     *     the file
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the first row does not
     *     name the columns; {@code FORBIDDEN} when the account has no borough
     */
    PlanImportView receive(Command<UUID> command, InputStream file) {
        Plans.boroughOf(command.actor());
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        boolean kept = false;
        try {
            MessageDigest digest = sha256();
            int count = keep(id, command.actor(), file, digest);
            PlanImportView view = open(command.with(digest.digest()), id, count);
            kept = view.id().equals(id);
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!kept) {
                drop(id, command.actor());
            }
            worker.wake();
        }
    }

    private PlanImportView open(Command<UUID> command, UUID id, int count) {
        return commands.open(
                command,
                imports,
                RECEIVED,
                () -> PlanImport.received(id, command.actor(), count),
                UUID::fromString,
                PlanImportView::of);
    }

    private int keep(UUID id, Actor actor, InputStream file, MessageDigest digest)
            throws IOException {
        int number = 0;
        byte[] part = file.readNBytes(PART);
        PlanFile.open(new ByteArrayInputStream(part)); // rejects a file without a header
        while (part.length > 0) {
            digest.update(part);
            keep(id, number++, actor, part);
            part = file.readNBytes(PART);
        }
        return number;
    }

    private void keep(UUID id, int number, Actor actor, byte[] part) {
        loads.part(
                actor,
                () -> {
                    parts.keep(id, number, actor.borough(), part);
                    return number;
                });
    }

    private void drop(UUID id, Actor actor) {
        loads.part(
                actor,
                () -> {
                    parts.delete(id);
                    return id;
                });
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

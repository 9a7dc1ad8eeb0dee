package london.dsco.network.attachment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * Files without an attachment: not yet, because the file is written first, or no longer. Each is
 * deleted in time, so that a crash between a file and its row leaves nothing behind for good.
 */
@Singleton
class Leftovers {

    private final Jdbc database;

    Leftovers(Jdbc database) {
        this.database = database;
    }

    /**
     * @param borough GSS code of the owning borough; empty for the network itself
     * @param clearFrom when nobody can need the file any more, unless an attachment took it
     */
    void add(UUID fileId, String borough, KeptIn keptIn, Instant clearFrom) {
        database.update(
                "insert into attachment_leftover (file_id, borough, kept_in, clear_from) values (?,"
                        + " ?, ?, ?)",
                fileId,
                borough,
                keptIn.name(),
                clearFrom.atOffset(ZoneOffset.UTC));
    }

    /**
     * Lets an attachment take the file, in the attachment's transaction.
     *
     * @return whether it was still there; false if it was cleared in the meantime
     */
    boolean take(UUID fileId) {
        return remove(fileId) == 1;
    }

    /** Deletes its line. */
    int remove(UUID fileId) {
        return database.update("delete from attachment_leftover where file_id = ?", fileId);
    }

    /** Returns the files to be cleared, oldest first. */
    List<UUID> due(Instant now, int limit) {
        return database.query(
                "select file_id from attachment_leftover where clear_from <= ? order by clear_from,"
                        + " file_id limit ?",
                row -> row.getObject("file_id", UUID.class),
                now.atOffset(ZoneOffset.UTC),
                limit);
    }

    /**
     * Returns where a file is stored, and locks it until the transaction ends, so that no
     * attachment takes it in the meantime.
     *
     * @return empty if it is not left over, or an attachment is about to take it
     */
    Optional<KeptIn> held(UUID fileId) {
        return database.first(
                "select kept_in from attachment_leftover where file_id = ? for update skip locked",
                row -> KeptIn.valueOf(row.getString("kept_in")),
                fileId);
    }
}

package london.dsco.review.planimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/** The stored parts of the files that are being received or loaded. */
@ApplicationScoped
class ImportParts {

    /** A broken upload leaves parts behind. No upload takes longer than this. */
    private static final String FORGET =
            "delete from plan_import_part part where part.received_at < now() - interval '1 day'"
                    + " and not exists (select from plan_import where id = part.import_id)";

    private final Jdbc database;

    ImportParts(Jdbc database) {
        this.database = database;
    }

    void keep(UUID importId, int number, String borough, byte[] content) {
        database.update(
                "insert into plan_import_part (import_id, number, borough, content)"
                        + " values (?, ?, ?, ?)",
                importId,
                number,
                borough,
                content);
    }

    /**
     * @param number of the part, counted from 0
     * @return empty after the last part
     */
    Optional<byte[]> find(UUID importId, int number) {
        return database.first(
                "select content from plan_import_part where import_id = ? and number = ?",
                row -> row.getBytes("content"),
                importId,
                number);
    }

    /** Deletes the file. */
    void delete(UUID importId) {
        database.update("delete from plan_import_part where import_id = ?", importId);
    }

    /** Deletes parts of broken uploads in the borough of the transaction. */
    void forgetBroken() {
        database.update(FORGET);
    }
}

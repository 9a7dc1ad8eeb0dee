package london.dsco.network.attachment;

import jakarta.inject.Singleton;
import java.util.UUID;
import london.dsco.database.Jdbc;

/**
 * Keeps files in the database, so that they are in its backups and under its row-level security.
 */
@Singleton
class StoredFiles implements FileStore {

    private final Jdbc database;

    StoredFiles(Jdbc database) {
        this.database = database;
    }

    @Override
    public void keep(UUID fileId, String borough, byte[] file) {
        database.update(
                "insert into attachment_file (id, borough, content) values (?, ?, ?)",
                fileId,
                borough,
                file);
    }

    @Override
    public byte[] read(UUID fileId) {
        return database.first(
                        "select content from attachment_file where id = ?",
                        row -> row.getBytes("content"),
                        fileId)
                .orElseThrow(() -> new IllegalStateException("an attachment without its file"));
    }

    @Override
    public void delete(UUID fileId) {
        database.update("delete from attachment_file where id = ?", fileId);
    }
}

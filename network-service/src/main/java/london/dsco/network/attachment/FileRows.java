package london.dsco.network.attachment;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Jdbc;

/** Files as rows of the database. */
@Singleton
class FileRows {

    private final Jdbc database;

    FileRows(Jdbc database) {
        this.database = database;
    }

    /**
     * @param borough GSS code of the owning borough; empty for the network itself
     */
    void add(UUID id, String borough, byte[] file) {
        database.update(
                "insert into attachment_file (id, borough, content) values (?, ?, ?)",
                id,
                borough,
                file);
    }

    /**
     * Returns a piece of a file.
     *
     * @param from first byte, counted from 0
     * @return empty if the actor sees no such file; an empty piece at its end
     */
    Optional<byte[]> piece(UUID id, int from, int length) {
        return database.first(
                "select substring(content from ? for ?) as piece from attachment_file where id = ?",
                row -> row.getBytes("piece"),
                from + 1,
                length,
                id);
    }

    void remove(UUID id) {
        database.update("delete from attachment_file where id = ?", id);
    }
}

package london.dsco.network.attachment;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import london.dsco.database.Jdbc;

/** The rows that {@link MoveFiles} reads and changes, in the current transaction. */
final class MovedFiles {

    /**
     * An attachment whose file is in the database.
     *
     * @param attachment id of the attachment
     */
    record InDatabase(UUID attachment, KeptFile file) {}

    private MovedFiles() {}

    /** Lists the attachments whose file is in the database, oldest first. */
    static List<InDatabase> inDatabase(Connection database, String borough) throws SQLException {
        return Jdbc.query(
                database,
                "select id, file_id, bytes, sha256 from attachment where borough = ?"
                        + " and status = 'KEPT' and kept_in = 'DATABASE' order by id",
                row ->
                        new InDatabase(
                                row.getObject("id", UUID.class),
                                new KeptFile(
                                        row.getObject("file_id", UUID.class),
                                        KeptIn.DATABASE,
                                        row.getInt("bytes"),
                                        row.getBytes("sha256"))),
                borough);
    }

    /** Returns the bytes of a file; null if it no longer exists. */
    static byte[] content(Connection database, UUID file) throws SQLException {
        return Jdbc.query(
                        database,
                        "select content from attachment_file where id = ?",
                        row -> row.getBytes("content"),
                        file)
                .stream()
                .findFirst()
                .orElse(null);
    }

    /**
     * Marks a file as left over for an hour: long enough to take the copy, or for readers of the
     * old file to finish.
     */
    static void leaveOver(Connection database, UUID file, String borough, KeptIn keptIn)
            throws SQLException {
        Jdbc.update(
                database,
                "insert into attachment_leftover (file_id, borough, kept_in, clear_from)"
                        + " values (?, ?, ?, now() + interval '1 hour')",
                file,
                borough,
                keptIn.name());
    }

    /**
     * Returns whether the attachment still has the file, and locks it until the transaction ends.
     */
    static boolean holds(Connection database, InDatabase from) throws SQLException {
        return !Jdbc.query(
                        database,
                        "select 1 from attachment where id = ? and status = 'KEPT' and file_id = ?"
                                + " for update",
                        row -> row.getInt(1),
                        from.attachment(),
                        from.file().id())
                .isEmpty();
    }

    /** Takes the copy. Returns whether it was still left over. */
    static boolean take(Connection database, UUID copy) throws SQLException {
        return Jdbc.update(database, "delete from attachment_leftover where file_id = ?", copy)
                == 1;
    }

    static void point(Connection database, InDatabase from, UUID copy) throws SQLException {
        Jdbc.update(
                database,
                "update attachment set file_id = ?, kept_in = 'OBJECT_STORE' where id = ?",
                copy,
                from.attachment());
    }
}

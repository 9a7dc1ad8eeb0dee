package london.dsco.network.attachment;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;

/**
 * The command that moves files from the database to the S3-compatible store: {@code MoveFiles
 * JDBC_URL USER}. The password is in the environment variable {@code DB_PASSWORD}; the store is in
 * those of the service, such as {@code DSCO_ATTACHMENTS_S3_BUCKET}.
 *
 * <p>The service may keep running, and the command may be killed and started again, or run twice at
 * once. It follows the order of {@link FileKeeping}. A line marks the copy as left over. The copy
 * is written under an id of its own and read back. One transaction then points the attachment to
 * the copy, deletes the line and marks the old file as left over. The service clears whatever a
 * kill leaves behind.
 */
public final class MoveFiles {

    private static final int ARGUMENTS = 2;
    private static final int NOT_SAID = 2;
    private static final String PASSWORD = "DB_PASSWORD";
    private static final String USAGE =
            "Usage: DB_PASSWORD=… MoveFiles JDBC_URL USER, with the store in DSCO_ATTACHMENTS_S3_…";

    /** The result of a run. */
    record Moved(int files, int failed) {}

    private final Connection database;
    private final FileStore store;

    MoveFiles(Connection database, FileStore store) {
        this.database = database;
        this.store = store;
    }

    /** Exits with 1 if a file could not be moved, and with 2 if a setting is missing. */
    public static void main(String[] args) throws SQLException {
        Map<String, String> environment = System.getenv();
        Optional<String> missing = missing(args, environment);
        if (missing.isPresent()) {
            System.err.println(missing.get());
            System.err.println(USAGE);
            System.exit(NOT_SAID);
        }
        ObjectFiles store = new ObjectFiles(new StoreOfEnvironment(environment));
        try (Connection database =
                DriverManager.getConnection(args[0], args[1], environment.get(PASSWORD))) {
            database.setAutoCommit(false);
            Moved moved = new MoveFiles(database, store).all();
            System.out.printf(
                    "%d files were moved, %d could not be.%n", moved.files(), moved.failed());
            System.exit(moved.failed() == 0 ? 0 : 1);
        }
    }

    /**
     * Returns the settings that are missing.
     *
     * @param args address of the database and user, and nothing else
     * @return a sentence; empty if the command can begin
     */
    static Optional<String> missing(String[] args, Map<String, String> environment) {
        if (args.length != ARGUMENTS) {
            return Optional.of("Give the address of the database and its user.");
        }
        if (!args[0].startsWith("jdbc:postgresql:")) {
            return Optional.of("The address of the database begins with jdbc:postgresql:");
        }
        return Stream.of(PASSWORD, StoreOfEnvironment.BUCKET)
                .filter(name -> environment.getOrDefault(name, "").isBlank())
                .map(name -> "Set " + name + " in the environment.")
                .findFirst();
    }

    /** Moves every borough's files, and the network's own. A failure does not stop the others. */
    Moved all() throws SQLException {
        int files = 0;
        int failed = 0;
        for (String scope :
                Stream.concat(Arrays.stream(Borough.values()).map(Borough::gss), Stream.of(""))
                        .toList()) {
            for (MovedFiles.InDatabase file : inDatabase(scope)) {
                if (move(file, scope)) {
                    files++;
                } else {
                    failed++;
                }
            }
        }
        return new Moved(files, failed);
    }

    private List<MovedFiles.InDatabase> inDatabase(String scope) throws SQLException {
        begin(scope);
        List<MovedFiles.InDatabase> found = MovedFiles.inDatabase(database, scope);
        database.commit();
        return found;
    }

    /** Moves a file. Returns whether it is now in the store, or no longer needed. */
    private boolean move(MovedFiles.InDatabase from, String scope) throws SQLException {
        try {
            UUID copy = UUID.randomUUID();
            begin(scope);
            MovedFiles.leaveOver(database, copy, scope, KeptIn.OBJECT_STORE);
            byte[] content = MovedFiles.content(database, from.file().id());
            database.commit();
            if (content != null) {
                store.write(copy, null, content, from.file().sha256());
                if (!isThere(copy, from.file())) {
                    return false;
                }
            }
            return point(from, copy, content != null, scope);
        } catch (RuntimeException away) {
            database.rollback();
            System.err.printf("A file could not be moved: %s%n", away.getClass().getSimpleName());
            return false;
        }
    }

    /** Reads the copy back, so that no attachment is pointed to anything but the file. */
    private boolean isThere(UUID copy, KeptFile file) {
        try (SpooledFile read = new SpooledFile(file.bytes())) {
            return store.read(copy, null, read)
                    && read.is(new KeptFile(copy, store.place(), file.bytes(), file.sha256()));
        }
    }

    private boolean point(MovedFiles.InDatabase from, UUID copy, boolean written, String scope)
            throws SQLException {
        begin(scope);
        boolean stands = MovedFiles.holds(database, from);
        if (stands && written && MovedFiles.take(database, copy)) {
            MovedFiles.point(database, from, copy);
            MovedFiles.leaveOver(database, from.file().id(), scope, KeptIn.DATABASE);
            database.commit();
            return true;
        }
        database.rollback();
        // It was removed, or moved by another run; or the copy was cleared, and the file waits for
        // the next run.
        return !stands;
    }

    private void begin(String scope) throws SQLException {
        Jdbc.query(
                database,
                "select set_config('dsco.borough', ?, true)",
                row -> row.getString(1),
                scope);
    }
}

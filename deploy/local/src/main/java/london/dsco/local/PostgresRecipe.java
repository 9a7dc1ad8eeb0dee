package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * PostgreSQL from its Maven artifact, without psql and without a container. It is as durable as in
 * production, because a crash test with fsync off proves nothing.
 */
final class PostgresRecipe implements Recipe {

    private final StackConfig config;
    private final Databases databases;
    private final PostgresBinaries binaries;

    PostgresRecipe(StackConfig config, Databases databases) {
        this.config = config;
        this.databases = databases;
        this.binaries = new PostgresBinaries(config.target());
    }

    @Override
    public void provide() {
        binaries.unpack();
    }

    @Override
    public void prepare() {
        provide();
        if (Files.exists(folder().resolve("PG_VERSION"))) {
            return;
        }
        try {
            Files.createDirectories(config.logs());
            Path password = config.data().resolve("initdb.password");
            Files.deleteIfExists(password);
            Files.createFile(password, Secrets.OWNER_ONLY);
            Files.writeString(password, databases.superuserPassword());
            int code = initdb(password).waitFor();
            Files.delete(password);
            if (code != 0) {
                throw new StackFailure(
                        "PostgreSQL could not create its data folder.",
                        "See "
                                + config.log(Part.POSTGRES)
                                + "; then run deploy/down --wipe and deploy/up.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(
                    "Interrupted while creating the databases.",
                    "Run deploy/down --wipe, then deploy/up.",
                    e);
        }
    }

    private Process initdb(Path password) throws IOException {
        List<String> initdb =
                binaries.command(
                        "initdb",
                        "--username=" + Databases.SUPERUSER,
                        "--pwfile=" + password,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--pgdata=" + folder());
        return new ProcessBuilder(initdb)
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(config.log(Part.POSTGRES).toFile()))
                .start();
    }

    @Override
    public List<String> command() {
        List<String> options = new ArrayList<>(List.of("-D", folder().toString()));
        option(options, "listen_addresses=127.0.0.1");
        option(options, "port=" + config.port(Port.POSTGRES));
        option(options, "unix_socket_directories=");
        option(options, "fsync=on");
        option(options, "synchronous_commit=on");
        option(options, "full_page_writes=on");
        option(options, "max_connections=200");
        option(options, "shared_buffers=128MB");
        option(options, "log_line_prefix=%m [%p] %d ");
        return binaries.command("postgres", options.toArray(String[]::new));
    }

    @Override
    public boolean ready() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    public void settle() {
        try (Connection connection = connect()) {
            databases.create(connection);
        } catch (SQLException e) {
            throw new StackFailure(
                    "The databases could not be created: " + e.getMessage(),
                    "See " + config.log(Part.POSTGRES) + ".",
                    e);
        }
    }

    /**
     * Returns the signal for a fast shutdown: TERM would wait for every client to leave by itself.
     */
    @Override
    public String farewell() {
        return "INT";
    }

    /**
     * Returns the number of attempts. After a SIGKILL, the old backends need a moment to notice,
     * and until then the new postmaster refuses the folder.
     */
    @Override
    public int attempts() {
        return 20;
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                databases.url(Databases.SUPERUSER),
                Databases.SUPERUSER,
                databases.superuserPassword());
    }

    private Path folder() {
        return config.data().resolve("postgres");
    }

    private static void option(List<String> options, String setting) {
        options.add("-c");
        options.add(setting);
    }
}

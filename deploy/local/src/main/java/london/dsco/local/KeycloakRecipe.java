package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Keycloak from its own distribution. It starts the JVM directly: kc.sh would stay in front of it
 * as a shell, and a SIGKILL would then hit only the shell.
 */
final class KeycloakRecipe implements Recipe {

    private final StackConfig config;
    private final Databases databases;
    private final Secrets secrets;

    KeycloakRecipe(StackConfig config, Databases databases, Secrets secrets) {
        this.config = config;
        this.databases = databases;
        this.secrets = secrets;
    }

    /**
     * Runs Keycloak's own build step, which takes 30 to 40 seconds, once for all stacks of this
     * repository.
     */
    @Override
    public void provide() {
        OnceAcrossProcesses.run(
                config.target().resolve("keycloak.lock"),
                home().resolve(".built-for-dsco"),
                this::buildNow);
    }

    @Override
    public void prepare() {
        provide();
        try {
            String realm = new LocalRealm(config.root()).json().toString();
            Path imports = Files.createDirectories(home().resolve("data/import"));
            Path next =
                    Files.writeString(
                            imports.resolve("dsco-realm.json." + ProcessHandle.current().pid()),
                            realm);
            Files.move(
                    next, imports.resolve("dsco-realm.json"), StandardCopyOption.REPLACE_EXISTING);
            startAnewWhenChanged(realm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> command() {
        String port = Integer.toString(config.port(Port.KEYCLOAK));
        String management = Integer.toString(config.port(Port.KEYCLOAK_MANAGEMENT));
        return List.of(
                JavaProgram.path(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xms64m",
                "-Xmx512m",
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home(),
                "-Djboss.server.config.dir=" + home().resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home().resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--cache=local",
                "--import-realm",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--http-management-host=127.0.0.1",
                "--http-management-port=" + management,
                "--hostname=http://localhost:" + port,
                // Scripts share the demonstration accounts, so two may sign in at the same moment.
                "--spi-brute-force-protector--default-brute-force-detector--allow-concurrent-requests=true",
                "--db-pool-max-size=20");
    }

    @Override
    public Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", databases.url(Databases.KEYCLOAK),
                "KC_DB_USERNAME", Databases.KEYCLOAK,
                "KC_DB_PASSWORD", databases.password(Databases.KEYCLOAK),
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin"));
    }

    @Override
    public boolean ready() {
        return Health.ready(config.port(Port.KEYCLOAK_MANAGEMENT), "/health/ready");
    }

    private void buildNow() {
        Path log = config.log(Part.KEYCLOAK);
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder =
                    new ProcessBuilder(
                                    home().resolve("bin/kc.sh").toString(),
                                    "build",
                                    "--db=postgres",
                                    "--health-enabled=true",
                                    "--features-disabled=kerberos")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("JAVA", JavaProgram.path());
            builder.environment()
                    .put(
                            "JAVA_OPTS_APPEND",
                            "-XX:+UseSerialGC -XX:-UseG1GC -XX:TieredStopAtLevel=1");
            if (builder.start().waitFor() != 0) {
                throw new StackFailure(
                        "Keycloak could not be prepared.",
                        "See " + log + "; then run deploy/up again.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure(
                    "Interrupted while preparing Keycloak.", "Run deploy/up again.", e);
        }
    }

    /** Keycloak imports a realm only once, so a changed realm file needs an empty database. */
    private void startAnewWhenChanged(String realm) throws IOException {
        Path known = config.data().resolve("run/realm.imported");
        String now = Integer.toHexString(realm.hashCode());
        if (Files.exists(known) && !Files.readString(known).equals(now)) {
            try (Connection superuser =
                    DriverManager.getConnection(
                            databases.url(Databases.SUPERUSER),
                            Databases.SUPERUSER,
                            databases.superuserPassword())) {
                databases.recreateKeycloak(superuser);
            } catch (SQLException e) {
                throw new StackFailure(
                        "The changed realm could not be imported: " + e.getMessage(),
                        "Run deploy/down --wipe, then deploy/up.",
                        e);
            }
        }
        Files.createDirectories(known.getParent());
        Files.writeString(known, now);
    }

    private Path home() {
        try (var folders = Files.list(config.target().resolve("keycloak"))) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new StackFailure(
                    "Keycloak has not been unpacked.", "Run ./mvnw -pl deploy/local package.", e);
        }
    }
}

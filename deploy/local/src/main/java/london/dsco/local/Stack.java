package london.dsco.local;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The whole suite on this machine as real processes: start it, stop it, and kill parts of it to see
 * what survives.
 *
 * <pre>{@code
 * try (Stack stack = Stack.with(StackConfig.onFreePorts(folder))) {
 *     stack.start();
 *     String token = stack.token("dsco@camden");
 *     stack.kill(Part.ADVICE);
 *     stack.restart(Part.ADVICE);
 * }
 * }</pre>
 *
 * Nothing is built here: the services must have been packaged. Failures are {@link StackFailure}s
 * that name the cure.
 */
public final class Stack implements AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(20);

    private final StackConfig config;
    private final Consumer<String> progress;
    private final Processes processes;
    private final Databases databases;
    private final KafkaClients kafka;
    private final ClockFile clock;
    private final Tokens tokens;
    private final Map<Part, Recipe> recipes = new EnumMap<>(Part.class);
    private final Launch launch;

    private Stack(StackConfig config, Consumer<String> progress) {
        this.config = config;
        this.progress = progress;
        this.processes = new Processes(config);
        this.launch = new Launch(config, processes, recipes, progress);
        Secrets secrets = new Secrets(config.data().resolve("secrets.properties"));
        this.databases = new Databases(config.port(Port.POSTGRES), secrets);
        this.clock = new ClockFile(config.data().resolve("clock"), Clock.systemUTC());
        this.tokens = new Tokens(config.port(Port.KEYCLOAK));
        recipes.put(Part.POSTGRES, new PostgresRecipe(config, databases));
        this.kafka = new KafkaClients(config.port(Port.KAFKA), secrets);
        recipes.put(Part.KAFKA, new KafkaRecipe(config, kafka));
        recipes.put(Part.KEYCLOAK, new KeycloakRecipe(config, databases, secrets));
        recipes.put(Part.MAILBOX, new MailboxRecipe(config));
        Part.services()
                .forEach(
                        part ->
                                recipes.put(
                                        part,
                                        new ServiceRecipe(
                                                config, part, databases, kafka, secrets, clock)));
        if (!config.outlives()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::killAll, "stack-end"));
        }
    }

    public static Stack with(StackConfig config) {
        return new Stack(config, line -> {});
    }

    /**
     * @param progress receives each step as a line of text, from several threads
     */
    static Stack with(StackConfig config, Consumer<String> progress) {
        return new Stack(config, progress);
    }

    public StackConfig config() {
        return config;
    }

    /**
     * Starts everything that is not running and waits until it is healthy. Calling it twice is
     * harmless.
     */
    public void start() {
        start(Part.values());
    }

    /**
     * Starts only these parts. For parts that keep their data in PostgreSQL, it must be running or
     * among them.
     */
    public void start(Part... parts) {
        start(Map.of(), Arrays.asList(parts));
    }

    /**
     * Starts these parts.
     *
     * @param built completed once a part is built, for parts that are still being built
     */
    void start(Map<Part, CompletableFuture<Void>> built, List<Part> wanted) {
        config.remember();
        CompletableFuture<Void> postgres =
                started(wanted, Part.POSTGRES, CompletableFuture.completedFuture(null));
        CompletableFuture<Void> kafka =
                started(wanted, Part.KAFKA, CompletableFuture.completedFuture(null));
        List<CompletableFuture<Void>> all = new ArrayList<>(List.of(postgres, kafka));
        all.add(started(wanted, Part.MAILBOX, CompletableFuture.completedFuture(null)));
        all.addAll(built.values());
        CompletableFuture<Void> provided =
                wanted.contains(Part.KEYCLOAK)
                        ? CompletableFuture.runAsync(recipes.get(Part.KEYCLOAK)::provide)
                        : CompletableFuture.completedFuture(null);
        all.add(started(wanted, Part.KEYCLOAK, CompletableFuture.allOf(postgres, provided)));
        CompletableFuture<Void> ground = CompletableFuture.allOf(postgres, kafka);
        for (Part part : Part.services()) {
            CompletableFuture<Void> ready =
                    CompletableFuture.allOf(ground, built.getOrDefault(part, ground));
            all.add(started(wanted, part, ready));
        }
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StackFailure failure) {
                throw failure;
            }
            throw e;
        }
    }

    /**
     * Asks every part to end, services first and Kafka last, so that consumers can leave their
     * groups.
     */
    public void stop() {
        Stream.concat(Part.services().stream(), Stream.of(Part.KEYCLOAK, Part.MAILBOX))
                .map(part -> CompletableFuture.runAsync(() -> stop(part)))
                .toList()
                .forEach(CompletableFuture::join);
        stop(Part.POSTGRES);
        stop(Part.KAFKA);
    }

    /** Asks one part to shut down properly, and kills it if it does not. */
    public void stop(Part part) {
        long begun = System.nanoTime();
        processes
                .running(part)
                .ifPresent(
                        process -> {
                            processes.tell(part, recipes.get(part).farewell());
                            resume(part);
                            if (!Processes.ended(process, FAREWELL)) {
                                kill(part);
                            }
                            progress.accept(
                                    "%s stopped (%.1f s)"
                                            .formatted(
                                                    part.label(),
                                                    (System.nanoTime() - begun) / 1e9));
                        });
    }

    /** Kills a part with SIGKILL, so that it cannot tidy up. Returns once it is gone. */
    public void kill(Part part) {
        processes
                .running(part)
                .ifPresent(
                        process -> {
                            process.destroyForcibly();
                            Processes.ended(process, FAREWELL);
                        });
    }

    /**
     * Migrates the databases of these services to the version of their packaged jars. Starting a
     * service does this too.
     */
    void migrate(List<Part> services) {
        for (Part service : services) {
            new Migration(config, databases).run(service);
            progress.accept("database of the " + service.label() + " is up to date");
        }
    }

    /**
     * Freezes a part and its child processes with SIGSTOP. It is there but answers nothing, like a
     * machine with a hung disk. {@link #resume} continues it.
     */
    public void pause(Part part) {
        processes.tellAll(part, "STOP");
    }

    /** Continues a paused part as if nothing had happened. */
    public void resume(Part part) {
        processes.tellAll(part, "CONT");
    }

    /** Restarts a part, stopping it first if it is running, and waits until it is healthy. */
    public void restart(Part part) {
        stop(part);
        launch.start(part);
    }

    /** Returns whether the process is alive and reports that it is ready. */
    public boolean healthy(Part part) {
        return launch.healthy(part);
    }

    public boolean isRunning(Part part) {
        return processes.running(part).isPresent();
    }

    /** Returns the process id of a running part. */
    public Optional<Long> pid(Part part) {
        return processes.running(part).map(ProcessHandle::pid);
    }

    public URI gateway() {
        return service(Part.GATEWAY);
    }

    /** Returns the address of a part itself, without the gateway. */
    public URI service(Part part) {
        return URI.create("http://localhost:" + config.port(part.port()));
    }

    /** Returns the address of health and metrics. */
    public URI management(Part part) {
        return URI.create("http://localhost:" + config.port(part.management()));
    }

    /** Returns a fresh access token, e.g. for {@code dsco@camden} or {@code camden-system}. */
    public String token(String account) {
        return tokens.of(account);
    }

    public ClockFile clock() {
        return clock;
    }

    public Databases databases() {
        return databases;
    }

    /**
     * Returns Kafka's client settings, by Kafka's own names, for an account to sign in to the
     * broker.
     */
    public Map<String, Object> kafka(KafkaAccount account) {
        return kafka.settings(account);
    }

    @Override
    public void close() {
        stop();
    }

    private CompletableFuture<Void> started(
            List<Part> wanted, Part part, CompletableFuture<Void> after) {
        return wanted.contains(part)
                ? after.thenRunAsync(
                        () -> launch.start(part),
                        command -> new Thread(command, part.label()).start())
                : CompletableFuture.completedFuture(null);
    }

    private void killAll() {
        for (Part part : Part.values()) {
            kill(part);
        }
    }
}

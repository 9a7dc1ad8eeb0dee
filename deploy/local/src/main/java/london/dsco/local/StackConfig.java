package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PrimitiveIterator;
import java.util.Properties;

/**
 * The place and settings of a stack. Two stacks with different ports and data folders are
 * independent.
 *
 * @param root the checked-out repository, whose built services run
 * @param data everything the stack writes: databases, broker log, process logs, secrets, clock
 * @param ports one number per port
 * @param serviceOptions options of the services' JVMs
 * @param outlives true if the processes continue after the JVM that started them ends
 */
public record StackConfig(
        Path root,
        Path data,
        Map<Port, Integer> ports,
        List<String> serviceOptions,
        boolean outlives) {

    static final String DATA_VARIABLE = "DSCO_DATA_DIR";

    /**
     * What makes six JVMs bearable on two cores. Whoever asks for the first document waits a second
     * more, and nobody waits for a service that draws one for practice while it starts.
     */
    public static final List<String> SMALL =
            List.of(
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Xmx256m",
                    "-Ddsco.documents.warm-up=false");

    public StackConfig {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
        serviceOptions = List.copyOf(serviceOptions);
    }

    /**
     * Returns a stack for tests, with free ports, the given data folder, and processes that end
     * with this JVM.
     */
    public static StackConfig onFreePorts(Path data) {
        return new StackConfig(repository(), data, freePorts(), SMALL, false);
    }

    /**
     * Returns the stack that the environment describes: {@code DSCO_DATA_DIR} and {@code
     * DSCO_…_PORT}; a missing value is that of the last start in that data folder, or otherwise the
     * default.
     *
     * @throws StackFailure if a variable is not a port number
     */
    public static StackConfig fromEnvironment(Map<String, String> environment) {
        Path root = repository();
        Path data =
                environment.containsKey(DATA_VARIABLE)
                        ? Path.of(environment.get(DATA_VARIABLE))
                        : root.resolve("deploy/data");
        Properties last = read(data.resolve("stack.properties"));
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            String text =
                    environment.getOrDefault(port.variable(), last.getProperty(port.variable()));
            ports.put(port, text == null ? port.usual() : number(port, text));
        }
        return new StackConfig(root, data, ports, SMALL, true);
    }

    public StackConfig withServiceOptions(String... options) {
        return new StackConfig(root, data, ports, List.of(options), outlives);
    }

    public int port(Port port) {
        return ports.get(port);
    }

    /** Returns the folder where the services write their last seals, outside the database. */
    Path anchors() {
        return data.resolve("anchors");
    }

    /** Returns the folder of the keys that are files of their own. */
    Path keys() {
        return data.resolve("keys");
    }

    Path logs() {
        return data.resolve("logs");
    }

    Path log(Part part) {
        return logs().resolve(part.label() + ".log");
    }

    /**
     * Returns the folder of what the build of this module produces: the launcher, PostgreSQL and
     * Keycloak.
     */
    Path target() {
        return root.resolve("deploy/local/target");
    }

    /** Stores the ports, so that the other commands find the stack without repeating them. */
    void remember() {
        Properties properties = new Properties();
        ports.forEach((port, number) -> properties.setProperty(port.variable(), number.toString()));
        try (var out =
                Files.newBufferedWriter(
                        Files.createDirectories(data).resolve("stack.properties"))) {
            properties.store(out, "The ports this stack last started on.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int number(Port port, String text) {
        try {
            int number = Integer.parseInt(text.strip());
            if (number > 0 && number < 65_536) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // refused below, together with numbers out of range
        }
        throw new StackFailure(
                port.variable() + " is not a port number.", "Set it to a number from 1 to 65535.");
    }

    private static Properties read(Path file) {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (var in = Files.newBufferedReader(file)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }

    private static Path repository() {
        String given = System.getProperty("dsco.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("mvnw")) && Files.isDirectory(at.resolve("deploy/local"))) {
                return at;
            }
        }
        throw new StackFailure(
                "This is not inside the suite's repository.", "Run the command from there.");
    }

    /** Returns free ports below the range that systems use for outgoing connections. */
    private static Map<Port, Integer> freePorts() {
        Map<Port, Integer> free = new EnumMap<>(Port.class);
        List<ServerSocket> held = new ArrayList<>();
        PrimitiveIterator.OfInt candidates = new SecureRandom().ints(20_000, 32_000).iterator();
        try {
            for (Port port : Port.values()) {
                while (!free.containsKey(port)) {
                    int candidate = candidates.nextInt();
                    hold(candidate)
                            .ifPresent(
                                    socket -> {
                                        held.add(socket);
                                        free.put(port, candidate);
                                    });
                }
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return free;
    }

    private static Optional<ServerSocket> hold(int port) {
        try {
            return Optional.of(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
        } catch (IOException taken) {
            return Optional.empty();
        }
    }
}

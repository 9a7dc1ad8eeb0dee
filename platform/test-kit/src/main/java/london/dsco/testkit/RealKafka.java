package london.dsco.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/** One KRaft broker per test JVM on free loopback ports, with its log in a temporary folder. */
public final class RealKafka implements Function<Void, Map<String, String>> {

    // Kept, because otherwise the settings would be collected with their loggers.
    private static final List<Logger> CHATTY =
            Stream.of("org.apache.kafka", "kafka", "state.change.logger")
                    .map(Logger::getLogger)
                    .toList();

    private static Map<String, String> configuration;

    /** Called by name from {@link RealParts}. */
    public RealKafka() {}

    @Override
    public Map<String, String> apply(Void nothing) {
        synchronized (RealKafka.class) {
            if (configuration == null) {
                configuration = start();
            }
            return configuration;
        }
    }

    private static Map<String, String> start() {
        CHATTY.forEach(logger -> logger.setLevel(Level.WARNING));
        try {
            var folder = Files.createTempDirectory("dsco-kafka-");
            int broker = freePort();
            var properties = brokerProperties(folder, broker, freePort());
            format(folder, properties);

            var server = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
            server.startup();
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(
                                    () -> {
                                        server.shutdown();
                                        delete(folder);
                                    },
                                    "kafka-shutdown"));

            String bootstrap = "127.0.0.1:" + broker;
            Published.BOOTSTRAP_SERVERS.set(bootstrap);
            return Map.of(
                    "kafka.bootstrap.servers",
                    bootstrap,
                    "quarkus.log.category.\"org.apache.kafka\".level",
                    "WARN");
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka did not start", e);
        }
    }

    private static Properties brokerProperties(Path folder, int broker, int controller) {
        var p = new Properties();
        p.setProperty("process.roles", "broker,controller");
        p.setProperty("node.id", "1");
        p.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        p.setProperty("controller.listener.names", "CONTROLLER");
        p.setProperty(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(broker, controller));
        p.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + broker);
        p.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        p.setProperty("log.dirs", folder.resolve("log").toString());
        // More than one, so that a test cannot depend on an order that only a single partition
        // gives.
        p.setProperty("num.partitions", "3");
        p.setProperty("offsets.topic.num.partitions", "1");
        p.setProperty("offsets.topic.replication.factor", "1");
        p.setProperty("transaction.state.log.num.partitions", "1");
        p.setProperty("transaction.state.log.replication.factor", "1");
        p.setProperty("transaction.state.log.min.isr", "1");
        p.setProperty("share.coordinator.state.topic.replication.factor", "1");
        p.setProperty("share.coordinator.state.topic.min.isr", "1");
        p.setProperty("group.initial.rebalance.delay.ms", "0");
        p.setProperty("metadata.max.idle.interval.ms", "5000");
        // The default of 128 MB is an eighth of the test JVM.
        p.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        return p;
    }

    private static void format(Path folder, Properties properties) throws IOException {
        Path file = folder.resolve("server.properties");
        try (var out = Files.newOutputStream(file)) {
            properties.store(out, null);
        }
        int status =
                StorageTool.execute(
                        new String[] {
                            "format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
                        },
                        System.err);
        if (status != 0) {
            throw new IllegalStateException("Kafka's storage could not be formatted: " + status);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) {
        try (var paths = Files.walk(folder)) {
            paths.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

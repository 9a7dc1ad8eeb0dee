package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** A real KRaft broker, alone, in a JVM of its own (see {@link KafkaBroker}). */
final class KafkaRecipe implements Recipe {

    private final StackConfig config;

    KafkaRecipe(StackConfig config) {
        this.config = config;
    }

    @Override
    public void prepare() {
        int port = config.port(Port.KAFKA);
        int controller = config.port(Port.KAFKA_CONTROLLER);
        Properties broker = new Properties();
        broker.setProperty("process.roles", "broker,controller");
        broker.setProperty("node.id", "1");
        broker.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        broker.setProperty("controller.listener.names", "CONTROLLER");
        broker.setProperty(
                "listeners",
                "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        broker.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        broker.setProperty("log.dirs", config.data().resolve("kafka").toString());
        broker.setProperty("num.partitions", Integer.toString(KafkaBroker.PARTITIONS));
        broker.setProperty("auto.create.topics.enable", "false");
        broker.setProperty("log.retention.ms", "-1");
        broker.setProperty("offsets.topic.num.partitions", "3");
        broker.setProperty("offsets.topic.replication.factor", "1");
        broker.setProperty("transaction.state.log.num.partitions", "3");
        broker.setProperty("transaction.state.log.replication.factor", "1");
        broker.setProperty("transaction.state.log.min.isr", "1");
        broker.setProperty("share.coordinator.state.topic.num.partitions", "1");
        broker.setProperty("share.coordinator.state.topic.replication.factor", "1");
        broker.setProperty("share.coordinator.state.topic.min.isr", "1");
        broker.setProperty("group.initial.rebalance.delay.ms", "0");
        // An idle controller writes a no-op record twice a second; less often halves the idle load.
        broker.setProperty("metadata.max.idle.interval.ms", "5000");
        // A broker back from a SIGKILL must wait until its former self has been given up.
        broker.setProperty("broker.session.timeout.ms", "3000");
        broker.setProperty("broker.heartbeat.interval.ms", "500");
        broker.setProperty("queued.max.requests", "100");
        broker.setProperty("num.network.threads", "2");
        broker.setProperty("num.io.threads", "4");
        try {
            Files.createDirectories(config.data().resolve("run"));
            try (var out = Files.newBufferedWriter(settings())) {
                broker.store(out, "Written at every start.");
            }
            Files.deleteIfExists(readyFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> command() {
        return List.of(
                JavaProgram.path(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Dlog4j2.configurationFile=kafka-log4j2.xml",
                "-cp",
                config.target().resolve("local.jar") + ":" + config.target().resolve("lib") + "/*",
                KafkaBroker.class.getName(),
                settings().toString(),
                readyFile().toString());
    }

    @Override
    public boolean ready() {
        return Files.exists(readyFile());
    }

    private Path settings() {
        return config.data().resolve("run/kafka.properties");
    }

    private Path readyFile() {
        return config.data().resolve("run/kafka.ready");
    }
}

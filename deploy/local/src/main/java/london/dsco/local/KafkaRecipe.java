package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.security.plain.PlainLoginModule;

/** A real KRaft broker, on its own, in its own JVM (see {@link KafkaBroker}). */
final class KafkaRecipe implements Recipe {

    private static final String CLIENTS = KafkaClients.PROTOCOL.name;
    private static final String CONTROLLERS = "CONTROLLER";
    private static final String AUTHORIZER =
            "org.apache.kafka.metadata.authorizer.StandardAuthorizer";

    private final StackConfig config;
    private final KafkaClients clients;

    KafkaRecipe(StackConfig config, KafkaClients clients) {
        this.config = config;
        this.clients = clients;
    }

    @Override
    public void prepare() {
        int port = config.port(Port.KAFKA);
        int controller = config.port(Port.KAFKA_CONTROLLER);
        Properties broker = new Properties();
        broker.setProperty("process.roles", "broker,controller");
        broker.setProperty("node.id", "1");
        broker.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controller);
        broker.setProperty("controller.listener.names", CONTROLLERS);
        broker.setProperty(
                "listeners",
                "%s://127.0.0.1:%d,%s://127.0.0.1:%d"
                        .formatted(CLIENTS, port, CONTROLLERS, controller));
        broker.setProperty("advertised.listeners", CLIENTS + "://127.0.0.1:" + port);
        secure(broker);
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
        // An idle controller writes a no-op record twice a second; writing less often halves the
        // idle load.
        broker.setProperty("metadata.max.idle.interval.ms", "5000");
        // A broker restarted after a SIGKILL must wait until its previous session has expired.
        broker.setProperty("broker.session.timeout.ms", "3000");
        broker.setProperty("broker.heartbeat.interval.ms", "500");
        broker.setProperty("queued.max.requests", "100");
        broker.setProperty("num.network.threads", "2");
        broker.setProperty("num.io.threads", "4");
        try {
            Files.createDirectories(config.data().resolve("run"));
            Files.deleteIfExists(settings());
            Files.createFile(settings(), Secrets.OWNER_ONLY);
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
    public Map<String, String> environment() {
        return Stream.concat(
                        Stream.of(KafkaClients.BROKER),
                        Arrays.stream(KafkaAccount.values()).map(KafkaAccount::username))
                .collect(
                        Collectors.toMap(
                                name ->
                                        KafkaBroker.PASSWORD_VARIABLE
                                                + name.toUpperCase(Locale.ROOT),
                                clients::password));
    }

    @Override
    public boolean ready() {
        return Files.exists(readyFile());
    }

    /**
     * Makes everybody sign in, including the broker to its own controller. There it uses PLAIN,
     * because the controller, which it has yet to reach, keeps SCRAM's credentials.
     */
    private void secure(Properties broker) {
        String password = clients.password(KafkaClients.BROKER);
        broker.setProperty(
                "listener.security.protocol.map",
                "%1$s:%1$s,%2$s:%1$s".formatted(CLIENTS, CONTROLLERS));
        broker.setProperty("inter.broker.listener.name", CLIENTS);
        broker.setProperty("sasl.enabled.mechanisms", KafkaClients.MECHANISM);
        broker.setProperty("sasl.mechanism.inter.broker.protocol", KafkaClients.MECHANISM);
        broker.setProperty(
                "listener.name.sasl_plaintext.scram-sha-512.sasl.jaas.config",
                KafkaClients.scram(KafkaClients.BROKER, password));
        broker.setProperty("sasl.mechanism.controller.protocol", "PLAIN");
        broker.setProperty("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        broker.setProperty(
                "listener.name.controller.plain.sasl.jaas.config",
                "%1$s required username=\"%2$s\" password=\"%3$s\" user_%2$s=\"%3$s\";"
                        .formatted(
                                PlainLoginModule.class.getName(), KafkaClients.BROKER, password));
        broker.setProperty("authorizer.class.name", AUTHORIZER);
        broker.setProperty("super.users", "User:" + KafkaClients.BROKER);
    }

    private Path settings() {
        return config.data().resolve("run/kafka.properties");
    }

    private Path readyFile() {
        return config.data().resolve("run/kafka.ready");
    }
}

package london.dsco.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;

/**
 * The broker's process: formats its folder the first time, creates the suite's topics, then serves
 * until told to end.
 */
public final class KafkaBroker {

    static final int PARTITIONS = 3;
    static final List<String> TOPICS =
            List.of(
                    "advice.request.v1",
                    "review.plan.v1",
                    "review.review.v1",
                    "network.practice.v1");

    private KafkaBroker() {}

    /**
     * @param arguments the broker's properties file, and the file to create once it serves
     */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException {
        Path settings = Path.of(arguments[0]);
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(settings)) {
            properties.load(in);
        }
        if (!Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            format(settings);
        }
        KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(properties), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::shutdown, "shutdown"));
        broker.startup();
        createTopics(
                "127.0.0.1:"
                        + properties.getProperty("advertised.listeners").replaceAll(".*:", ""));
        Files.createFile(Path.of(arguments[1]));
        broker.awaitShutdown();
    }

    private static void format(Path settings) {
        String[] command = {
            "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString()
        };
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("The broker's folder could not be formatted");
        }
    }

    private static void createTopics(String bootstrap)
            throws InterruptedException, ExecutionException {
        try (Admin admin =
                Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing =
                    TOPICS.stream()
                            .flatMap(topic -> Stream.of(topic, topic + ".dlq"))
                            .filter(topic -> !existing.contains(topic))
                            .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                            .toList();
            admin.createTopics(missing).all().get();
        }
    }
}

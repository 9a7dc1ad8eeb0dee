package london.dsco.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.utils.Time;

/**
 * The broker's process. The first time, it formats its folder; then it makes the suite's topics,
 * accounts and permissions, and serves until it is stopped. Passwords come from the environment,
 * {@code KAFKA_PASSWORD_…}.
 */
public final class KafkaBroker {

    static final int PARTITIONS = 3;
    static final String PASSWORD_VARIABLE = "KAFKA_PASSWORD_";

    /** The least that Kafka takes: the passwords are random, and each connection pays for more. */
    private static final int ITERATIONS = 4096;

    private KafkaBroker() {}

    /**
     * @param arguments the broker's properties file, and the file to create once it serves
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
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
        try {
            furnish(
                    "127.0.0.1:"
                            + properties.getProperty("advertised.listeners").replaceAll(".*:", ""));
        } catch (ExecutionException e) {
            System.out.println("The broker could not be set up: " + e.getCause().getMessage());
            System.out.println("If its folder is from an earlier version, run deploy/down --wipe.");
            System.exit(1);
        }
        Files.createFile(Path.of(arguments[1]));
        broker.awaitShutdown();
    }

    /** Makes topics, accounts and permissions, and returns once the broker enforces them. */
    private static void furnish(String bootstrap) throws InterruptedException, ExecutionException {
        try (Admin admin =
                Admin.create(
                        KafkaClients.settings(
                                bootstrap, KafkaClients.BROKER, password(KafkaClients.BROKER)))) {
            createTopics(admin);
            createAccounts(admin);
            setPermissions(admin);
            awaitPermissions(admin);
        }
        awaitAccounts(bootstrap);
    }

    /**
     * Formats the folder with the broker's own account, which must exist before anybody could
     * create it.
     */
    private static void format(Path settings) {
        String[] command = {
            "format",
            "-t",
            Uuid.randomUuid().toString(),
            "-c",
            settings.toString(),
            "--add-scram",
            "%s=[name=%s,password=%s]"
                    .formatted(
                            KafkaClients.MECHANISM,
                            KafkaClients.BROKER,
                            password(KafkaClients.BROKER))
        };
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("The broker's folder could not be formatted");
        }
    }

    private static void createTopics(Admin admin) throws InterruptedException, ExecutionException {
        Set<String> existing = admin.listTopics().names().get();
        List<NewTopic> missing =
                KafkaAccount.topics().stream()
                        .filter(topic -> !existing.contains(topic))
                        .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                        .toList();
        admin.createTopics(missing).all().get();
    }

    private static void createAccounts(Admin admin)
            throws InterruptedException, ExecutionException {
        Set<String> existing = admin.describeUserScramCredentials().all().get().keySet();
        ScramCredentialInfo strength =
                new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS);
        List<UserScramCredentialAlteration> missing =
                Arrays.stream(KafkaAccount.values())
                        .map(KafkaAccount::username)
                        .filter(name -> !existing.contains(name))
                        .<UserScramCredentialAlteration>map(
                                name ->
                                        new UserScramCredentialUpsertion(
                                                name, strength, password(name)))
                        .toList();
        if (!missing.isEmpty()) {
            admin.alterUserScramCredentials(missing).all().get();
        }
    }

    /** Sets exactly the permissions of the table, and removes any that it no longer has. */
    private static void setPermissions(Admin admin)
            throws InterruptedException, ExecutionException {
        Collection<AclBinding> present = permissions(admin);
        List<AclBinding> wanted = KafkaAccount.allPermissions();
        List<AclBinding> extra = new ArrayList<>(present);
        extra.removeAll(wanted);
        admin.deleteAcls(extra.stream().map(AclBinding::toFilter).toList()).all().get();
        List<AclBinding> missing = new ArrayList<>(wanted);
        missing.removeAll(present);
        admin.createAcls(missing).all().get();
    }

    /** Waits until the broker has the permissions; the controller accepts them a moment earlier. */
    private static void awaitPermissions(Admin admin)
            throws InterruptedException, ExecutionException {
        while (!Set.copyOf(permissions(admin)).equals(Set.copyOf(KafkaAccount.allPermissions()))) {
            Thread.onSpinWait();
        }
    }

    private static void awaitAccounts(String bootstrap)
            throws InterruptedException, ExecutionException {
        for (KafkaAccount account : KafkaAccount.values()) {
            String name = account.username();
            while (!signsIn(KafkaClients.settings(bootstrap, name, password(name)))) {
                Thread.onSpinWait();
            }
        }
    }

    private static boolean signsIn(Map<String, Object> client)
            throws InterruptedException, ExecutionException {
        try (Admin admin = Admin.create(client)) {
            admin.describeCluster().clusterId().get();
            return true;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AuthenticationException) {
                return false;
            }
            throw e;
        }
    }

    private static Collection<AclBinding> permissions(Admin admin)
            throws InterruptedException, ExecutionException {
        return admin.describeAcls(AclBindingFilter.ANY).values().get();
    }

    private static String password(String username) {
        return System.getenv(PASSWORD_VARIABLE + username.toUpperCase(Locale.ROOT));
    }
}

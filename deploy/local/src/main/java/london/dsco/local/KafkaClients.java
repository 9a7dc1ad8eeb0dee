package london.dsco.local;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.common.config.SaslConfigs;
import org.apache.kafka.common.security.auth.SecurityProtocol;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/** The settings that a client of this stack's broker needs to sign in. */
final class KafkaClients {

    /** The broker's own account, which may do everything. It never leaves the broker's process. */
    static final String BROKER = "broker";

    static final SecurityProtocol PROTOCOL = SecurityProtocol.SASL_PLAINTEXT;
    static final String MECHANISM = ScramMechanism.SCRAM_SHA_512.mechanismName();

    private final String bootstrap;
    private final Secrets secrets;

    KafkaClients(int port, Secrets secrets) {
        this.bootstrap = "127.0.0.1:" + port;
        this.secrets = secrets;
    }

    /** Returns Kafka's client settings for an account, by Kafka's own names. */
    Map<String, Object> settings(KafkaAccount account) {
        return settings(bootstrap, account.username(), password(account.username()));
    }

    String password(String username) {
        return secrets.get("kafka." + username);
    }

    static Map<String, Object> settings(String bootstrap, String username, String password) {
        return Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                CommonClientConfigs.SECURITY_PROTOCOL_CONFIG,
                PROTOCOL.name,
                SaslConfigs.SASL_MECHANISM,
                MECHANISM,
                SaslConfigs.SASL_JAAS_CONFIG,
                scram(username, password));
    }

    /** Returns the same settings as environment variables of the services. */
    static Map<String, String> environment(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                setting -> variable(setting.getKey()),
                                setting -> setting.getValue().toString()));
    }

    private static String variable(String setting) {
        return "KAFKA_" + setting.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    static String scram(String username, String password) {
        return "%s required username=\"%s\" password=\"%s\";"
                .formatted(ScramLoginModule.class.getName(), username, password);
    }
}

package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KafkaClientsTest {

    @Test
    void theEnvironmentHasAServicesSettingsToSignIn() {
        assertThat(
                        KafkaClients.environment(
                                KafkaClients.settings("127.0.0.1:9094", "network", "secret")))
                .containsOnlyKeys(
                        "KAFKA_BOOTSTRAP_SERVERS",
                        "KAFKA_SECURITY_PROTOCOL",
                        "KAFKA_SASL_MECHANISM",
                        "KAFKA_SASL_JAAS_CONFIG")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9094")
                .hasEntrySatisfying(
                        "KAFKA_SASL_JAAS_CONFIG",
                        login -> assertThat(login).contains("username=\"network\""));
    }
}

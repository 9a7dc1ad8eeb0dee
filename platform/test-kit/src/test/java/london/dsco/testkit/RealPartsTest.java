package london.dsco.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealPartsTest {

    private static Map<String, String> configuration;

    @BeforeAll
    static void start() {
        configuration = new RealParts().start();
    }

    @Test
    void theApplicationLogsInAsNeitherOwnerNorSuperuser() {
        var role =
                Database.select(
                        "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = ?",
                        configuration.get("quarkus.datasource.username"));

        assertThat(role)
                .containsExactly(
                        Map.of("rolsuper", false, "rolbypassrls", false, "rolcreaterole", false));
        assertThat(configuration.get("quarkus.flyway.username"))
                .isNotEqualTo(configuration.get("quarkus.datasource.username"));
    }

    @Test
    void rowLevelSecurityAppliesToTheApplicationAndTheOwner() throws SQLException {
        try (var owner = Database.asOwner();
                var statement = owner.createStatement()) {
            statement.execute("create table scoped (borough text not null)");
            statement.execute("alter table scoped enable row level security");
            statement.execute("alter table scoped force row level security");
            statement.execute(
                    "create policy borough_scope on scoped using"
                            + " (borough = (select current_setting('dsco.borough', true)))");
            statement.execute("grant select, insert on scoped to test_app");
        }
        try (var camden = Database.asApplicationIn("E09000007");
                var statement = camden.createStatement()) {
            statement.execute("insert into scoped values ('E09000007')");
            camden.commit();
        }
        try (var owner = Database.asOwner();
                var application = Database.asApplication();
                var camden = Database.asApplicationIn("E09000007");
                var hackney = Database.asApplicationIn("E09000012");
                var statement = hackney.createStatement()) {
            assertThat(Database.select(owner, "select * from scoped")).isEmpty();
            assertThat(Database.select(application, "select * from scoped")).isEmpty();
            assertThat(Database.select(hackney, "select * from scoped")).isEmpty();
            assertThat(Database.select(camden, "select * from scoped")).hasSize(1);
            assertThatThrownBy(() -> statement.execute("insert into scoped values ('E09000007')"))
                    .hasMessageContaining("row-level security");
        }
        assertThat(Database.select("select * from scoped")).hasSize(1);
    }

    @Test
    void anEventIsReadBackWithItsHeadersFromTheRealBroker() {
        String topic = "kit." + UUID.randomUUID();
        var event = CloudEvent.of("london.dsco.kit.thing.made.v1", "thing-1", "E09000007", "{}");

        Topics.send(topic, event);

        var record = Topics.await(topic, "thing-1", 1).get(0);
        assertThat(record.value()).isEqualTo("{}");
        assertThat(Topics.header(record, "ce_id")).isEqualTo(event.id());
        assertThat(Topics.header(record, "ce_source")).isEqualTo("urn:dsco:kit-service");
        assertThat(Topics.header(record, "ce_borough")).isEqualTo("E09000007");
    }

    @Test
    void theSameKeyStaysInOrderAmongOthers() {
        String topic = "kit." + UUID.randomUUID();
        for (int i = 0; i < 20; i++) {
            Topics.send(topic, "key-" + i % 4, String.valueOf(i), Map.of());
        }

        assertThat(Topics.await(topic, "key-1", 5))
                .extracting(record -> record.value())
                .containsExactly("1", "5", "9", "13", "17");
    }

    @Test
    void aSecondStartFindsTheSameParts() {
        assertThat(new RealParts().start()).isEqualTo(configuration);
    }

    @Test
    void aServiceCanLeaveAPartOutAndSetItsOwnKeys() {
        var parts = new RealParts();
        parts.init(
                Map.of("kafka", "false", "postgres", "false", "quarkus.oidc.auth-server-url", "x"));

        assertThat(parts.start()).isEqualTo(Map.of("quarkus.oidc.auth-server-url", "x"));
    }
}

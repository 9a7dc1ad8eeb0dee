package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm file holds the accounts that people were promised, and no door that they were not. */
class RealmTest {

    private static final List<String> BOROUGH_ROLES =
            List.of(
                    "sen-caseworker",
                    "advice-author",
                    "team-manager",
                    "dsco",
                    "review-coordinator",
                    "virtual-school",
                    "setting",
                    "health-partner",
                    "parent-forum",
                    "borough-admin");
    private static final Map<String, String> DEMONSTRATED =
            Map.of("camden", "E09000007", "islington", "E09000019", "hackney", "E09000012");

    private final JsonNode realm = read();
    private final Map<String, JsonNode> users = users();

    @ParameterizedTest
    @ValueSource(strings = {"camden", "islington", "hackney"})
    void everyRoleOfADemonstrationBoroughHasItsAccount(String borough) {
        for (String role : BOROUGH_ROLES) {
            assertAccount(role + "@" + borough, role, DEMONSTRATED.get(borough));
        }
        assertAccount("advice-author-2@" + borough, "advice-author", DEMONSTRATED.get(borough));
        assertAccount("team-manager-2@" + borough, "team-manager", DEMONSTRATED.get(borough));
    }

    @Test
    void everyOneOfThe33BoroughsHasADsco() {
        TreeSet<String> boroughs = new TreeSet<>();
        users.forEach(
                (name, user) -> {
                    if (name.startsWith("dsco@")) {
                        assertThat(roles(user)).containsExactly("dsco");
                        boroughs.add(borough(user));
                    }
                });

        assertThat(boroughs)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 33).mapToObj("E090000%02d"::formatted).toList());
        assertThat(users).containsKeys("dsco@city-of-london", "dsco@kensington-and-chelsea");
    }

    @Test
    void networkWideAccountsHaveNoBorough() {
        assertAccount("coordinator@london", "network-coordinator", null);
        assertAccount("observer@london", "regional-observer", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"camden", "islington", "hackney"})
    void aBoroughsSystemSignsInWithItsSecretOnly(String borough) {
        JsonNode client = client(borough + "-system");

        assertThat(client.path("secret").asText()).isEqualTo(borough + "-system-secret");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        JsonNode account = users.get("service-account-" + borough + "-system");
        assertThat(roles(account)).containsExactly("borough-system");
        assertThat(borough(account)).isEqualTo(DEMONSTRATED.get(borough));
    }

    @Test
    void thePortalNeedsProofOfPossessionOfTheCode() {
        JsonNode portal = client("dsco-portal");

        assertThat(portal.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(portal.path("publicClient").asBoolean()).isTrue();
        assertThat(portal.path("implicitFlowEnabled").asBoolean()).isFalse();
    }

    @Test
    void nobodyEditsTheirOwnBorough() throws IOException {
        String profile =
                realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText();
        JsonNode attributes = JsonMapper.builder().build().readTree(profile).path("attributes");
        JsonNode borough =
                stream(attributes)
                        .filter(attribute -> attribute.path("name").asText().equals("borough"))
                        .findFirst()
                        .orElseThrow();

        assertThat(stream(borough.at("/permissions/edit")).map(JsonNode::asText))
                .containsExactly("admin");
    }

    @Test
    void everyAccountSignsInWithTheLocalPasswordAndKeepsItsSubject() {
        users.forEach(
                (name, user) -> {
                    assertThat(user.path("id").asText()).hasSize(36);
                    if (!user.has("serviceAccountClientId")) {
                        assertThat(user.at("/credentials/0/value").asText())
                                .isEqualTo(Tokens.PASSWORD);
                        assertThat(user.path("email").asText()).endsWith("@example.org");
                    }
                });
    }

    private void assertAccount(String name, String role, String borough) {
        assertThat(users).containsKey(name);
        assertThat(roles(users.get(name))).containsExactly(role);
        assertThat(borough(users.get(name))).isEqualTo(borough);
    }

    private JsonNode client(String id) {
        return stream(realm.path("clients"))
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, JsonNode> users() {
        Map<String, JsonNode> byName = new TreeMap<>();
        for (JsonNode user : realm.path("users")) {
            assertThat(byName.put(user.path("username").asText(), user)).isNull();
        }
        return byName;
    }

    private static List<String> roles(JsonNode user) {
        assertThat(user.has("realmRoles")).isFalse();
        return stream(user.at("/clientRoles/dsco-api")).map(JsonNode::asText).toList();
    }

    private static String borough(JsonNode user) {
        return user.at("/attributes/borough/0").asText(null);
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return JsonMapper.builder()
                    .build()
                    .readTree(Path.of("src/main/realm/dsco-realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import london.dsco.domain.Borough;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The local realm has the documented accounts, and no other way in. */
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

    private final LocalRealm local = new LocalRealm(Path.of("../.."));
    private final JsonNode realm = local.json();
    private final Map<String, JsonNode> users = users();

    @ParameterizedTest
    @EnumSource(Borough.class)
    void everyRoleOfABoroughHasItsAccount(Borough borough) {
        for (String role : BOROUGH_ROLES) {
            assertAccount(role + "@" + borough.slug(), role, borough.gss());
        }
        assertAccount("advice-author-2@" + borough.slug(), "advice-author", borough.gss());
        assertAccount("team-manager-2@" + borough.slug(), "team-manager", borough.gss());
    }

    @Test
    void networkWideAccountsHaveNoBorough() {
        assertAccount("coordinator@london", "network-coordinator", null);
        assertAccount("observer@london", "regional-observer", null);
    }

    @Test
    void onlyASettingsAccountHasASetting() {
        users.forEach(
                (name, user) -> {
                    String setting = user.at("/attributes/setting/0").asText(null);
                    if (name.startsWith("setting@")) {
                        assertThat(setting).as(name).matches("\\d{6}");
                    } else {
                        assertThat(setting).as(name).isNull();
                    }
                });
        assertThat(users.get("setting@camden").at("/attributes/setting/0").asText())
                .isEqualTo("100049");
    }

    @ParameterizedTest
    @EnumSource(Borough.class)
    void aBoroughsSystemSignsInWithItsSecretOnly(Borough borough) {
        String id = borough.slug() + "-system";
        JsonNode client = client(id);

        assertThat(client.path("secret").asText()).isEqualTo(id + "-secret");
        assertThat(client.path("serviceAccountsEnabled").asBoolean()).isTrue();
        assertThat(client.path("standardFlowEnabled").asBoolean()).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        JsonNode account = users.get("service-account-" + id);
        assertThat(account.path("serviceAccountClientId").asText()).isEqualTo(id);
        assertThat(roles(account)).containsExactly("borough-system");
        assertThat(borough(account)).isEqualTo(borough.gss());
    }

    @Test
    void theSuiteAcceptsEveryClientThatCanHaveATokenAndNoOther() {
        assertThat(local.clients())
                .hasSize(1 + Borough.values().length)
                .contains("dsco-portal", "camden-system", "city-of-london-system")
                .doesNotContain("dsco-api");
    }

    @Test
    void nobodyCanEditTheirOwnBoroughOrSetting() throws IOException {
        String profile =
                realm.at(
                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                        .asText();
        JsonNode attributes = JsonMapper.builder().build().readTree(profile).path("attributes");

        for (String name : List.of("borough", "setting")) {
            JsonNode attribute =
                    stream(attributes)
                            .filter(one -> one.path("name").asText().equals(name))
                            .findFirst()
                            .orElseThrow();
            assertThat(stream(attribute.at("/permissions/edit")).map(JsonNode::asText))
                    .containsExactly("admin");
        }
    }

    @Test
    void noAccountIsARealPersonAndEachKeepsItsSubject() {
        Map<String, JsonNode> again = new TreeMap<>();
        new LocalRealm(Path.of("../.."))
                .json()
                .path("users")
                .forEach(user -> again.put(user.path("username").asText(), user));

        users.forEach(
                (name, user) -> {
                    assertThat(user.path("id").asText())
                            .hasSize(36)
                            .isEqualTo(again.get(name).path("id").asText());
                    if (!user.has("serviceAccountClientId")) {
                        assertThat(user.path("email").asText()).endsWith("@example.org");
                    }
                });
    }

    private void assertAccount(String name, String role, String borough) {
        assertThat(users).containsKey(name);
        assertThat(roles(users.get(name))).containsExactly(role);
        assertThat(borough(users.get(name))).isEqualTo(borough);
        assertThat(users.get(name).path("credentials")).hasSize(1);
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
}

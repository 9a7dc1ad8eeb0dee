package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The realm for production beside the local one. The list below has the permitted differences, with
 * the reasons. Any other difference fails, and so does an entry that no longer differs.
 */
class ProductionRealmTest {

    private static final String SYSTEM = "/clients/(camden|islington|hackney)-system/";

    /** The pattern of the place, and why the two may differ there. */
    private static final Map<String, String> MAY_DIFFER =
            Map.of(
                    "/displayName",
                    "one sees which it is",
                    "/sslRequired",
                    "the local stack speaks HTTP on the loopback address",
                    "/accessTokenLifespan",
                    "deploy/token prints a token to work with by hand",
                    "/clients/dsco-portal/name",
                    "says that the local one takes passwords",
                    "/clients/dsco-portal/directAccessGrantsEnabled",
                    "deploy/token signs people in without a browser",
                    "/clients/dsco-portal/redirectUris/\\d",
                    "a portal under development moves",
                    SYSTEM + "(secret|clientAuthenticatorType)",
                    "local secrets are public; production has keys",
                    SYSTEM + "attributes/.*",
                    "where the keys of production are");

    private final JsonNode local = read("src/main/realm/dsco-realm.json");
    private final JsonNode production = read("../realm/dsco-realm.json");

    @Test
    void differsFromTheLocalRealmOnlyWhereTheListSays() {
        Map<String, String> here = places(local);
        Map<String, String> there = places(production);
        var all = new TreeSet<>(here.keySet());
        all.addAll(there.keySet());
        var unexplained = new TreeSet<String>();
        var used = new TreeSet<String>();
        for (String place : all) {
            if (!String.valueOf(here.get(place)).equals(there.get(place))) {
                MAY_DIFFER.keySet().stream()
                        .filter(place::matches)
                        .findFirst()
                        .ifPresentOrElse(used::add, () -> unexplained.add(place));
            }
        }

        assertThat(unexplained).isEmpty();
        assertThat(used).containsExactlyInAnyOrderElementsOf(MAY_DIFFER.keySet());
    }

    @Test
    void hasNoPersonAndNoSecret() {
        for (JsonNode user : production.path("users")) {
            assertThat(user.has("serviceAccountClientId")).isTrue();
            assertThat(user.has("credentials")).isFalse();
        }
        for (JsonNode client : production.path("clients")) {
            assertThat(client.has("secret")).as(client.path("clientId").asText()).isFalse();
        }
    }

    @Test
    void refusesASignInWithAPasswordOutsideTheBrowser() {
        for (JsonNode client : production.path("clients")) {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
            if (client.path("publicClient").asBoolean()) {
                assertThat(client.at("/attributes/pkce.code.challenge.method").asText())
                        .isEqualTo("S256");
                assertThat(client.path("redirectUris")).hasSize(1);
                assertThat(client.path("redirectUris").get(0).asText()).doesNotContain("*");
            }
        }
    }

    @Test
    void identifiesMachinesByTheirKeys() {
        for (JsonNode client : production.path("clients")) {
            if (client.path("serviceAccountsEnabled").asBoolean()) {
                assertThat(client.path("clientAuthenticatorType").asText()).isEqualTo("client-jwt");
                assertThat(client.at("/attributes/jwks.url").asText()).isNotEmpty();
            }
        }
    }

    @Test
    void slowsDownGuessingRotatesRefreshTokensAndKeepsEvents() {
        for (JsonNode realm : new JsonNode[] {local, production}) {
            assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
            assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
            assertThat(realm.path("refreshTokenMaxReuse").asInt(1)).isZero();
            assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
            assertThat(realm.path("eventsExpiration").asInt()).isPositive();
            assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
            assertThat(realm.at("/attributes/adminEventsExpiration").asInt()).isPositive();
            // Keycloak's own choice is the default strength; any other would be set here.
            assertThat(realm.path("passwordPolicy").asText()).doesNotContain("hash");
        }
        assertThat(production.path("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    /** Returns every value by its place, with clients and users by name rather than by number. */
    private static Map<String, String> places(JsonNode realm) {
        Map<String, String> places = new TreeMap<>();
        collect(realm, "", places);
        return places;
    }

    private static void collect(JsonNode node, String place, Map<String, String> places) {
        if (node.isValueNode()) {
            places.put(place, node.toString());
            return;
        }
        Map<String, JsonNode> children = new LinkedHashMap<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> children.put(entry.getKey(), entry.getValue()));
        } else {
            for (JsonNode child : node) {
                String name =
                        child.path("clientId")
                                .asText(
                                        child.path("username")
                                                .asText(Integer.toString(children.size())));
                children.put(name, child);
            }
        }
        children.forEach((name, child) -> collect(child, place + "/" + name, places));
    }

    private static JsonNode read(String file) {
        try {
            return JsonMapper.builder().build().readTree(Path.of(file).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

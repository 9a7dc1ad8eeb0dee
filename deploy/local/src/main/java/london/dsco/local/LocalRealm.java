package london.dsco.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;

/**
 * The realm of this stack: the file in the repository, the demonstration accounts, and a case
 * system for each borough without one in the file.
 */
final class LocalRealm {

    private static final String FILE = "deploy/local/src/main/realm/dsco-realm.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode realm;

    /**
     * @param root the checked-out repository
     */
    LocalRealm(Path root) {
        try {
            this.realm = (ObjectNode) JSON.readTree(root.resolve(FILE).toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        realm.put(
                "passwordPolicy",
                realm.path("passwordPolicy").asText() + " and " + DemonstrationAccounts.HASHING);
        DemonstrationAccounts.addTo(realm.withArray("users"));
        Arrays.stream(Borough.values())
                .filter(borough -> !clients().contains(system(borough)))
                .forEach(this::addSystem);
    }

    /** Returns the realm for Keycloak to import. */
    JsonNode json() {
        return realm;
    }

    /** Returns the clients to which this realm issues tokens. */
    List<String> clients() {
        List<String> clients = new ArrayList<>();
        for (JsonNode client : realm.withArray("clients")) {
            if (!client.path("bearerOnly").asBoolean()) {
                clients.add(client.path("clientId").asText());
            }
        }
        return clients;
    }

    private void addSystem(Borough borough) {
        ArrayNode clients = realm.withArray("clients");
        String id = system(borough);
        ObjectNode client = clients.get(clients.size() - 1).deepCopy();
        clients.add(
                client.put("clientId", id)
                        .put("name", "The case system of " + borough.displayName())
                        .put("secret", id + "-secret"));
        DemonstrationAccounts.user(
                        realm.withArray("users"),
                        "service-account-" + id,
                        Role.BOROUGH_SYSTEM.code(),
                        borough.gss())
                .put("serviceAccountClientId", id);
    }

    private static String system(Borough borough) {
        return borough.slug() + "-system";
    }
}

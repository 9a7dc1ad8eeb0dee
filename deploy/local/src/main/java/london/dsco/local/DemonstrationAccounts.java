package london.dsco.local;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;

/**
 * The invented people of the local realm: one account per role in every borough, a second author, a
 * second team manager and a second DSCO, and two for the network. All have the password {@value
 * Tokens#PASSWORD}.
 */
public final class DemonstrationAccounts {

    /**
     * @param username user name for signing in, and in the records
     * @param borough GSS code, or null for the network
     * @param setting URN, for the role {@code setting} only, otherwise null
     */
    record Account(String username, String role, String borough, String setting) {}

    private static final Set<Role> OF_BOROUGHS =
            EnumSet.complementOf(
                    EnumSet.of(
                            Role.BOROUGH_SYSTEM, Role.NETWORK_COORDINATOR, Role.REGIONAL_OBSERVER));
    private static final Set<Role> TWICE =
            EnumSet.of(Role.ADVICE_AUTHOR, Role.TEAM_MANAGER, Role.DSCO);

    /** The first school of each borough in the demonstration data; the others are computed. */
    private static final Map<Borough, String> SETTINGS =
            Map.of(
                    Borough.CAMDEN, "100049",
                    Borough.ISLINGTON, "100450",
                    Borough.HACKNEY, "100280");

    private static final String[] GIVEN = {
        "Amara", "Bilal", "Carys", "Dev", "Esther", "Farid", "Grace", "Hiroshi", "Ines", "Jamal",
        "Keira", "Leon", "Maya", "Nadia", "Oscar", "Priya", "Quentin", "Rosa", "Samir", "Tara",
        "Uma", "Victor", "Wren"
    };
    private static final String[] FAMILY = {
        "Okafor",
        "Lindqvist",
        "Delacroix",
        "Tanaka",
        "Ferreira",
        "Demir",
        "Rahman",
        "Brathwaite",
        "Thackeray",
        "Costa",
        "Quill",
        "Fairweather",
        "Silva",
        "Sandhu",
        "Osei",
        "Stroud",
        "Haddad",
        "Nwosu",
        "Marsh"
    };

    /**
     * How {@link #PASSWORD} is hashed. Without this policy Keycloak hashes it anew, in its own way,
     * at the first sign-in of each account.
     */
    static final String HASHING = "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)";

    /**
     * {@value Tokens#PASSWORD}, hashed once, with one iteration. Keycloak's own choice (Argon2id)
     * takes a tenth of a second of a processor at each sign-in, and 40 seconds for all who sign in
     * while the demonstration data is loaded. It protects a password that nobody knows; this one
     * everybody knows. One salt for all is no harm either.
     */
    private static final ObjectNode PASSWORD =
            JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "password")
                    .put(
                            "secretData",
                            """
                            {"value":"l14jd/fzLbZD4DaDDwpFlLYsutSOR8k/nKx75oh1OK4=",\
                            "salt":"ZGVtb25zdHJhdGlvbi0wMQ==","additionalParameters":{}}""")
                    .put(
                            "credentialData",
                            """
                            {"hashIterations":1,"algorithm":"pbkdf2-sha256",\
                            "additionalParameters":{}}""");

    private DemonstrationAccounts() {}

    static List<Account> all() {
        List<Account> accounts = new ArrayList<>();
        for (Borough borough : Borough.values()) {
            for (Role role : OF_BOROUGHS) {
                accounts.add(account(role, "", borough));
                if (TWICE.contains(role)) {
                    accounts.add(account(role, "-2", borough));
                }
            }
        }
        accounts.add(
                new Account("coordinator@london", Role.NETWORK_COORDINATOR.code(), null, null));
        accounts.add(new Account("observer@london", Role.REGIONAL_OBSERVER.code(), null, null));
        return accounts;
    }

    /** Returns the school of the account {@code setting@BOROUGH}. */
    public static String setting(Borough borough) {
        return SETTINGS.getOrDefault(borough, "101" + borough.dfeCode());
    }

    /** Adds all accounts to the users of a realm. */
    static void addTo(ArrayNode users) {
        for (Account account : all()) {
            int number = users.size();
            ObjectNode user =
                    user(users, account.username(), account.role(), account.borough())
                            .put("firstName", GIVEN[number % GIVEN.length])
                            .put("lastName", FAMILY[number % FAMILY.length])
                            .put("email", account.username().replace('@', '.') + "@example.org")
                            .put("emailVerified", true);
            if (account.setting() != null) {
                user.withObject("/attributes").putArray("setting").add(account.setting());
            }
            user.putArray("credentials").add(PASSWORD);
        }
    }

    /**
     * Returns an account with one role, and with an id that is the same each time the realm is
     * made.
     */
    static ObjectNode user(ArrayNode users, String username, String role, String borough) {
        ObjectNode user = users.addObject();
        user.put("id", UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString())
                .put("username", username)
                .put("enabled", true);
        if (borough != null) {
            user.putObject("attributes").putArray("borough").add(borough);
        }
        user.putObject("clientRoles").putArray("dsco-api").add(role);
        return user;
    }

    private static Account account(Role role, String suffix, Borough borough) {
        return new Account(
                role.code() + suffix + "@" + borough.slug(),
                role.code(),
                borough.gss(),
                role == Role.SETTING ? setting(borough) : null);
    }
}

package london.dsco.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One of our own services, from Maven's build, in the profile {@code local}. */
final class ServiceRecipe implements Recipe {

    private final StackConfig config;
    private final Part part;
    private final Databases databases;
    private final Secrets secrets;
    private final ClockFile clock;
    private final KafkaClients kafka;

    /** A service that comes back finds its database as the first start here left it. */
    private boolean migrated;

    ServiceRecipe(
            StackConfig config,
            Part part,
            Databases databases,
            KafkaClients kafka,
            Secrets secrets,
            ClockFile clock) {
        this.config = config;
        this.kafka = kafka;
        this.part = part;
        this.databases = databases;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public void prepare() {
        if (!Files.exists(jar())) {
            throw new StackFailure(
                    "The " + part.label() + " has not been built.",
                    "Run ./mvnw -pl "
                            + part.label()
                            + " -am -DskipTests package, or deploy/up, which does this.");
        }
        if (part.hasDatabase() && !migrated) {
            new Migration(config, databases).run(part);
            migrated = true;
        }
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of(JavaProgram.path()));
        command.addAll(config.serviceOptions());
        command.addAll(List.of("-jar", jar().toString()));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_PROFILE", "local");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", port(part.port()));
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", port(part.management()));
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://localhost:" + port(Port.KEYCLOAK) + "/realms/" + Tokens.REALM);
        environment.put(
                "DSCO_OIDC_KNOWN_CLIENTS",
                String.join(",", new LocalRealm(config.root()).clients()));
        environment.putAll(part.hasDatabase() ? ofService() : ofGateway());
        return environment;
    }

    /** Returns the environment of a service, which has only its own secrets. */
    private Map<String, String> ofService() {
        String name = part.database();
        Map<String, String> environment = new HashMap<>();
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(name));
        environment.put("QUARKUS_DATASOURCE_USERNAME", name);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(name));
        environment.putAll(
                KafkaClients.environment(kafka.settings(KafkaAccount.valueOf(part.name()))));
        environment.put("DSCO_CLOCK_FILE", clock.file().toString());
        environment.put("DSCO_CURSOR_KEY", secrets.get("cursor-key." + name));
        environment.put("DSCO_ACCESS_LOG_ANCHORS", config.anchors().toString());
        environment.put(
                "DSCO_ACCESS_LOG_ANCHOR_KEYS", AnchorKeyFile.of(config.keys(), part).toString());
        environment.putAll(mail());
        return environment;
    }

    /**
     * Returns the mail settings. There is no portal here, so a reminder links to the request in the
     * API.
     */
    private Map<String, String> mail() {
        String gateway = "http://localhost:" + port(Port.GATEWAY);
        Map<String, String> links =
                switch (part) {
                    case ADVICE ->
                            Map.of("DSCO_REMINDERS_PORTAL", gateway + "/advice/v1/requests/");
                    case NETWORK ->
                            Map.of(
                                    "DSCO_DIGEST_UNSUBSCRIBE_AT",
                                    gateway + "/network/v1/digest-unsubscriptions/");
                    default -> Map.of();
                };
        if (links.isEmpty()) {
            return links;
        }
        Map<String, String> environment = new HashMap<>(links);
        environment.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        environment.put("QUARKUS_MAILER_PORT", port(Port.MAILBOX_SMTP));
        return environment;
    }

    private Map<String, String> ofGateway() {
        return Map.of(
                "DSCO_GATEWAY_PUBLIC_URI", "http://localhost:" + port(Port.GATEWAY),
                "DSCO_GATEWAY_ROUTES_ADVICE", "http://127.0.0.1:" + port(Port.ADVICE),
                "DSCO_GATEWAY_ROUTES_REVIEWS", "http://127.0.0.1:" + port(Port.REVIEW),
                "DSCO_GATEWAY_ROUTES_NETWORK", "http://127.0.0.1:" + port(Port.NETWORK));
    }

    @Override
    public boolean ready() {
        return Health.ready(config.port(part.management()), "/q/health/ready");
    }

    private Path jar() {
        return config.root().resolve(part.label()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    private String port(Port port) {
        return Integer.toString(config.port(port));
    }
}

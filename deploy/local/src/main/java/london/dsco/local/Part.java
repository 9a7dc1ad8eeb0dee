package london.dsco.local;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The processes of the suite, in the order in which they start. */
public enum Part {
    POSTGRES("postgres", Port.POSTGRES, null, 60),
    KAFKA("kafka", Port.KAFKA, null, 340),
    KEYCLOAK("keycloak", Port.KEYCLOAK, Port.KEYCLOAK_MANAGEMENT, 420),
    MAILBOX("mailbox", Port.MAILBOX_SMTP, Port.MAILBOX, 90),
    ADVICE("advice-service", Port.ADVICE, Port.ADVICE_MANAGEMENT, 300),
    REVIEW("review-service", Port.REVIEW, Port.REVIEW_MANAGEMENT, 300),
    NETWORK("network-service", Port.NETWORK, Port.NETWORK_MANAGEMENT, 300),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_MANAGEMENT, 250);

    private final String label;
    private final Port port;
    private final Port management;
    private final int megabytes;

    Part(String label, Port port, Port management, int megabytes) {
        this.label = label;
        this.port = port;
        this.management = management;
        this.megabytes = megabytes;
    }

    /**
     * Returns the display name; for the four services, it is also the name of their Maven module.
     */
    public String label() {
        return label;
    }

    /** Returns the port for callers. */
    public Port port() {
        return port;
    }

    /** Returns the port of health and metrics, or of the mailbox's page; null if there is none. */
    public Port management() {
        return management;
    }

    /** Returns the resident memory when warm, in megabytes, as measured. */
    int megabytes() {
        return megabytes;
    }

    /** Returns whether it is built from this repository. */
    public boolean isService() {
        return ordinal() >= ADVICE.ordinal();
    }

    /**
     * Returns whether it is a service with its own database, named after the part in lower case.
     */
    public boolean hasDatabase() {
        return isService() && this != GATEWAY;
    }

    String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /**
     * @throws StackFailure when no part has this name
     */
    static Part named(String name) {
        return Arrays.stream(values())
                .filter(part -> part.label.equals(name) || part.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackFailure(
                                        "There is no part called '" + name + "'.",
                                        "Choose from "
                                                + String.join(
                                                        ", ",
                                                        Arrays.stream(values())
                                                                .map(Part::label)
                                                                .toList())
                                                + "."));
    }
}

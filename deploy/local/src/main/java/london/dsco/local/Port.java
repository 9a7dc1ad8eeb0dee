package london.dsco.local;

/** The ports of the local stack. All of them listen only on the loopback address. */
public enum Port {
    GATEWAY(8080),
    ADVICE(8081),
    REVIEW(8082),
    NETWORK(8083),
    GATEWAY_MANAGEMENT(9080),
    ADVICE_MANAGEMENT(9081),
    REVIEW_MANAGEMENT(9082),
    NETWORK_MANAGEMENT(9083),
    KEYCLOAK(8180),
    KEYCLOAK_MANAGEMENT(9180),
    POSTGRES(5440),
    KAFKA(9094),
    KAFKA_CONTROLLER(9095),
    MAILBOX(8025),
    MAILBOX_SMTP(1025);

    private final int usual;

    Port(int usual) {
        this.usual = usual;
    }

    public int usual() {
        return usual;
    }

    /** Returns the environment variable that moves the port. */
    public String variable() {
        return "DSCO_" + name() + "_PORT";
    }
}

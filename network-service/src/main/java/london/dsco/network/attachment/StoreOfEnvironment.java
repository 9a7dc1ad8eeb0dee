package london.dsco.network.attachment;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The store as configured in the service's environment variables, for a program outside the
 * service.
 *
 * @param environment variables by name
 */
record StoreOfEnvironment(Map<String, String> environment)
        implements AttachmentsConfig, AttachmentsConfig.ObjectStore {

    /** The variable without which there is no store. */
    static final String BUCKET = "DSCO_ATTACHMENTS_S3_BUCKET";

    private static final String PREFIX = "DSCO_ATTACHMENTS_S3_";

    /** Long, because nobody waits for an answer here. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Optional<String> named(String name) {
        return Optional.ofNullable(environment.get(PREFIX + name)).filter(one -> !one.isBlank());
    }

    @Override
    public KeptIn keptIn() {
        return KeptIn.OBJECT_STORE;
    }

    /** Returns zero, because files are not cleared here. */
    @Override
    public Duration clearEvery() {
        return Duration.ZERO;
    }

    @Override
    public ObjectStore s3() {
        return this;
    }

    /**
     * @throws IllegalStateException when none is configured
     */
    @Override
    public Optional<String> bucket() {
        return Optional.of(
                named("BUCKET")
                        .orElseThrow(() -> new IllegalStateException(BUCKET + " is not set")));
    }

    @Override
    public String region() {
        return named("REGION").orElse("eu-west-2");
    }

    @Override
    public Optional<URI> endpoint() {
        return named("ENDPOINT").map(URI::create);
    }

    @Override
    public boolean pathStyle() {
        return named("PATH_STYLE").map(Boolean::parseBoolean).orElse(false);
    }

    @Override
    public Optional<String> accessKey() {
        return named("ACCESS_KEY");
    }

    @Override
    public Optional<String> secretKey() {
        return named("SECRET_KEY");
    }

    @Override
    public Duration timeout() {
        return PATIENCE;
    }
}

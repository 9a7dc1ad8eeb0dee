package london.dsco.network.attachment;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.RefusedException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Stores files in an S3-compatible store. A file's key is random and discloses neither its owner
 * nor what it is attached to. Its attachment decides who may read it. Every call has a time limit,
 * so a hanging store leads to 503 and does not hold up anybody else.
 */
@Singleton
class ObjectFiles implements FileStore {

    private static final String KEYS = "attachments/";
    private static final String BYTES = "application/octet-stream";
    private static final Duration CONNECT = Duration.ofMillis(400);
    private static final Duration READ = Duration.ofMillis(800);
    private static final int ATTEMPTS = 2;

    private final String bucket;
    private final KeptIn chosen;
    private final Optional<S3Client> client;

    ObjectFiles(AttachmentsConfig config) {
        this.chosen = config.keptIn();
        this.bucket = config.s3().bucket().orElse(null);
        this.client = config.s3().bucket().map(name -> client(config.s3()));
    }

    /**
     * Checks that a chosen store is configured. A store that does not answer is only logged,
     * because everything that needs no file works without it.
     *
     * @throws IllegalStateException without a bucket
     */
    void start(@Observes StartupEvent event) {
        if (chosen != KeptIn.OBJECT_STORE) {
            return;
        }
        if (client.isEmpty()) {
            throw new IllegalStateException(
                    "dsco.attachments.kept-in is object-store, and dsco.attachments.s3.bucket is not set");
        }
        try {
            delete(new UUID(0, 0), null);
        } catch (RefusedException away) {
            Log.warn("The file store has not responded yet.");
        }
    }

    void stop(@Observes ShutdownEvent event) {
        client.ifPresent(S3Client::close);
    }

    @Override
    public KeptIn place() {
        return KeptIn.OBJECT_STORE;
    }

    @Override
    public void write(UUID id, Actor actor, byte[] file, byte[] sha256) {
        call(
                s3 ->
                        s3.putObject(
                                put ->
                                        put.bucket(bucket)
                                                .key(key(id))
                                                .contentType(BYTES)
                                                .checksumSHA256(
                                                        Base64.getEncoder().encodeToString(sha256)),
                                RequestBody.fromContentProvider(
                                        () -> new ByteArrayInputStream(file), file.length, BYTES)));
    }

    @Override
    public boolean read(UUID id, Actor actor, SpooledFile to) {
        return call(
                s3 -> {
                    try {
                        return s3.getObject(
                                get -> get.bucket(bucket).key(key(id)),
                                (found, content) -> {
                                    to.restart();
                                    to.takeAll(content);
                                    return true;
                                });
                    } catch (NoSuchKeyException none) {
                        return false;
                    }
                });
    }

    @Override
    public void delete(UUID id, Actor actor) {
        call(s3 -> s3.deleteObject(delete -> delete.bucket(bucket).key(key(id))));
    }

    private static String key(UUID id) {
        return KEYS + id;
    }

    /** Logs only the kind of failure, because a message may contain a key or an address. */
    private <T> T call(Function<S3Client, T> work) {
        try {
            return work.apply(client.orElseThrow(ObjectFiles::away));
        } catch (AwsServiceException refused) {
            Log.warnf(
                    "the store of attachments answered %d %s",
                    refused.statusCode(),
                    refused.awsErrorDetails() == null ? "" : refused.awsErrorDetails().errorCode());
            throw away();
        } catch (SdkException
                | UncheckedIOException failed) { // the latter when a connection breaks
            Log.warnf(
                    "the store of attachments does not answer: %s",
                    failed.getClass().getSimpleName());
            throw away();
        }
    }

    private static RefusedException away() {
        return Refusal.of(
                        Refusal.Code.SERVICE_UNAVAILABLE,
                        "Files are unavailable at the moment. Everything else still works.")
                .raise();
    }

    private static S3Client client(AttachmentsConfig.ObjectStore config) {
        S3ClientBuilder builder =
                S3Client.builder()
                        .region(Region.of(config.region()))
                        .forcePathStyle(config.pathStyle())
                        .credentialsProvider(credentials(config))
                        // In one piece, which every store accepts.
                        .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                        // The file's own SHA-256 is sent, because some stores do not know other
                        // checksums.
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(CONNECT)
                                        .socketTimeout(READ))
                        .overrideConfiguration(
                                calls ->
                                        calls.apiCallTimeout(config.timeout())
                                                .retryStrategy(
                                                        AwsRetryStrategy.standardRetryStrategy()
                                                                .toBuilder()
                                                                .maxAttempts(ATTEMPTS)
                                                                .build()));
        config.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(AttachmentsConfig.ObjectStore config) {
        if (config.accessKey().isPresent() && config.secretKey().isPresent()) {
            return StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(config.accessKey().get(), config.secretKey().get()));
        }
        return DefaultCredentialsProvider.builder().build();
    }
}

package london.dsco.network.attachment;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.attachment.Files.noise;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;

/**
 * Files in a real S3-compatible store, also while it is unavailable and after it lost or changed
 * one.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(RealObjectStore.class)
class ObjectStoreTest {

    private static final Duration PROMISED = Duration.ofSeconds(3);

    @Inject Clearing clearing;

    @AfterEach
    void mend() {
        Line.put(Line.UP);
    }

    @Test
    void storesAFileUnderAKeyThatRevealsNothing() {
        byte[] file = pdf("What helps most?");
        String one = attached(written(), file);
        String fileId = fileOf(one);

        assertThat(keys()).contains("attachments/" + fileId);
        assertThat(Database.select("select 1 from attachment_file where id = ?::uuid", fileId))
                .isEmpty();
        assertThat(leftovers(fileId)).isZero();
        byte[] got = download(one).statusCode(200).extract().asByteArray();
        assertThat(got).isEqualTo(file);
    }

    @Test
    void acceptsMoreThanTheDatabaseDoesAndRefusesMoreThanTwentyMegabytes() {
        String practice = written();
        attached(practice, pdf("First")); // slow the first time
        byte[] picture = noise(1_450);
        assertThat(picture.length).isGreaterThan(KeptIn.DATABASE.most());
        String one = attached(practice, picture);

        download(one).statusCode(200).header("Content-Length", notNullValue());
        attach(practice, new byte[20 * 1024 * 1024 + 1]).statusCode(413);
    }

    @Test
    void answersAReaderWhoHasTheFileWithoutAskingTheStore() {
        String one = attached(written(), pdf("Once"));
        String tag = download(one).statusCode(200).extract().header("ETag");

        Line.put(Line.SILENT);
        dscoOf("camden")
                .accept("*/*")
                .header("If-None-Match", tag)
                .get(one + "/file")
                .then()
                .statusCode(304);
        dscoOf("camden").get(one).then().statusCode(200);
    }

    @Test
    void deletesTheObjectOfARemovedFile() {
        String one = attached(written(), pdf("Old"));
        String key = "attachments/" + fileOf(one);
        assertThat(keys()).contains(key);

        dscoOf("camden").post(one + "/removal").then().statusCode(200);

        assertThat(keys()).doesNotContain(key);
        download(one).statusCode(410);
    }

    @Test
    void retriesADeletionThatFailed() {
        String one = attached(written(), pdf("Old"));
        String key = "attachments/" + fileOf(one);
        Line.put(Line.CUT);
        dscoOf("camden").post(one + "/removal").then().statusCode(200);

        clearing.clearAll();
        Line.put(Line.UP);
        assertThat(keys()).contains(key);
        clearing.clearAll();
        assertThat(keys()).doesNotContain(key);
    }

    @ParameterizedTest
    @EnumSource(
            value = Line.class,
            names = {"CUT", "SILENT"})
    void refusesToStoreInTimeWhileTheStoreIsUnavailable(Line line) {
        String practice = written();
        Line.put(line);

        long begun = System.nanoTime();
        attach(practice, pdf("Lost"))
                .statusCode(503)
                .header("Retry-After", equalTo("5"))
                .body("type", equalTo("urn:problem-type:dsco:service-unavailable"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PROMISED);

        Line.put(Line.UP);
        assertThat(
                        Database.select(
                                "select 1 from attachment where practice_id = ?::uuid", practice))
                .isEmpty();
        attach(practice, pdf("Kept")).statusCode(201);
    }

    @ParameterizedTest
    @EnumSource(
            value = Line.class,
            names = {"CUT", "SILENT"})
    void refusesToReadInTimeWhileTheStoreIsUnavailable(Line line) {
        String one = attached(written(), pdf("There"));
        Line.put(line);

        long begun = System.nanoTime();
        download(one).statusCode(503).header("Retry-After", equalTo("5"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PROMISED);

        Line.put(Line.UP);
        download(one).statusCode(200);
    }

    @Test
    void returnsNothingOfAFileThatWasChangedCutOrLost() {
        String one = attached(written(), pdf("As it was"));
        String key = "attachments/" + fileOf(one);
        byte[] file = download(one).extract().asByteArray();

        byte[] changed = file.clone();
        changed[changed.length / 2] ^= 1;
        put(key, changed);
        assertThat(download(one).statusCode(500).extract().asString()).doesNotContain("PDF");
        put(key, Arrays.copyOf(file, file.length - 1));
        download(one).statusCode(500);
        put(key, Arrays.copyOf(file, file.length + 100_000));
        download(one).statusCode(500);
        try (S3Client store = store()) {
            store.deleteObject(gone -> gone.bucket(StoreOnALine.BUCKET).key(key));
        }
        download(one).statusCode(500);

        put(key, file);
        assertThat(download(one).statusCode(200).extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void leavesNoObjectOfARefusedCommand() {
        String practice = written();
        for (int i = 0; i < 5; i++) {
            attached(practice, text("week,sent\r\n1," + i + "\r\n"));
        }
        int before = keys().size();

        attach(practice, text("week,sent\r\n1,6\r\n")).statusCode(409);

        assertThat(keys()).hasSize(before);
    }

    @Test
    void storesOneObjectForARepeatedCommand() {
        String practice = written();
        String key = UUID.randomUUID().toString();
        byte[] file = pdf("Once");
        String first = attach(practice, file, key).statusCode(201).extract().path("id");
        int before = keys().size();

        attach(practice, file, key).statusCode(201).body("id", equalTo(first));
        assertThat(keys()).hasSize(before);
        attach(practice, pdf("Other"), key).statusCode(422);
        assertThat(keys()).hasSize(before);
    }

    /** The state after a crash between the object and its row. */
    @Test
    void clearsOnlyAnObjectThatNoAttachmentTook() {
        String one = attached(written(), pdf("Taken"));
        UUID lost = UUID.randomUUID();
        UUID coming = UUID.randomUUID();
        leaveOver(lost, "2026-11-21T11:59:59Z");
        leaveOver(coming, "2026-11-21T13:00:00Z");

        clearing.clearAll();

        assertThat(keys())
                .contains("attachments/" + fileOf(one), "attachments/" + coming)
                .doesNotContain("attachments/" + lost);
        assertThat(leftovers(lost.toString())).isZero();
        assertThat(leftovers(coming.toString())).isEqualTo(1);
    }

    private static void leaveOver(UUID fileId, String clearFrom) {
        put("attachments/" + fileId, text("lost"));
        Database.select(
                "insert into attachment_leftover values (?, 'E09000007', 'OBJECT_STORE', ?::timestamptz)"
                        + " returning 1",
                fileId,
                clearFrom);
    }

    private static int leftovers(String fileId) {
        return Database.select("select 1 from attachment_leftover where file_id = ?::uuid", fileId)
                .size();
    }

    private static String fileOf(String one) {
        return Database.select(
                        "select file_id from attachment where id = ?::uuid",
                        one.substring(one.lastIndexOf('/') + 1))
                .get(0)
                .get("file_id")
                .toString();
    }

    private static List<String> keys() {
        try (S3Client store = store()) {
            return store
                    .listObjectsV2Paginator(list -> list.bucket(StoreOnALine.BUCKET))
                    .contents()
                    .stream()
                    .map(S3Object::key)
                    .toList();
        }
    }

    private static void put(String key, byte[] bytes) {
        try (S3Client store = store()) {
            store.putObject(
                    put -> put.bucket(StoreOnALine.BUCKET).key(key), RequestBody.fromBytes(bytes));
        }
    }

    /** On a line other than the one that is cut. */
    private static S3Client store() {
        String address =
                ConfigProvider.getConfig().getValue("test.object-store.address", String.class);
        return S3Client.builder()
                .endpointOverride(URI.create(address))
                .region(Region.EU_WEST_2)
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(
                        StaticCredentialsProvider.create(
                                AwsBasicCredentials.create(
                                        StoreOnALine.ACCESS_KEY, StoreOnALine.SECRET_KEY)))
                .build();
    }

    private static String written() {
        return dscoOf("camden")
                .body(Examples.of("WritePractice"))
                .post("/practices")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String attached(String practice, byte[] file) {
        return "/attachments/" + attach(practice, file).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse attach(String practice, byte[] file) {
        return attach(practice, file, UUID.randomUUID().toString());
    }

    private static ValidatableResponse attach(String practice, byte[] file, String key) {
        return dscoOf("camden")
                .contentType("application/octet-stream")
                .header("Idempotency-Key", key)
                .queryParam("title", "A form")
                .body(file)
                .post("/practices/" + practice + "/attachments")
                .then();
    }

    private static ValidatableResponse download(String one) {
        return dscoOf("camden").accept("*/*").get(one + "/file").then();
    }
}

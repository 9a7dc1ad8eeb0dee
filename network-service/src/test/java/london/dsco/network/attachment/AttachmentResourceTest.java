package london.dsco.network.attachment;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static london.dsco.network.attachment.Files.noise;
import static london.dsco.network.attachment.Files.pdf;
import static london.dsco.network.attachment.Files.text;
import static london.dsco.network.attachment.Files.word;
import static london.dsco.network.attachment.Files.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.network.PeerReview;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AttachmentResourceTest {

    private static final String HACKNEY = "E09000012";
    private static final String FORM = "application/octet-stream";

    @Test
    void returnsAFileAsADownloadOfTheTypeDetectedFromItsBytes() {
        String practice = written();
        byte[] file = pdf("What helps most?");
        String one =
                "/attachments/"
                        + attach("camden", practice, file)
                                .statusCode(201)
                                .header("Location", containsString("/network/v1/attachments/"))
                                .body("type", equalTo("PDF"))
                                .body("bytes", equalTo(file.length))
                                .body("title", equalTo("A form"))
                                .extract()
                                .path("id");

        byte[] got =
                download("camden")
                        .get(one + "/file")
                        .then()
                        .statusCode(200)
                        .header("Content-Type", equalTo("application/pdf"))
                        .header("Content-Disposition", containsString("attachment; filename="))
                        .header("X-Content-Type-Options", equalTo("nosniff"))
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .extract()
                        .asByteArray();
        assertThat(got).isEqualTo(file);
    }

    @Test
    void onlyReadersAndReviewersOfThePracticeReadIt() throws Exception {
        String practice = written();
        String id = attached("camden", practice, zip(word("What helps most?")));
        String one = "/attachments/" + id;
        in(Role.TEAM_MANAGER).get(one).then().statusCode(403);
        for (RequestSpecification other : List.of(dscoOf("hackney"), in(Role.REGIONAL_OBSERVER))) {
            other.get(one).then().statusCode(404);
        }
        dscoOf("hackney").get("/practices/" + practice + "/attachments").then().statusCode(404);
        download("hackney").get(one + "/file").then().statusCode(404);
        assertThat(seenBy(HACKNEY, id)).isZero();

        propose(practice, HACKNEY);
        download("hackney").get(one + "/file").then().statusCode(200);
        dscoOf("hackney")
                .get("/practices/" + practice + "/attachments")
                .then()
                .body("items.id", contains(id));
        download("islington").get(one + "/file").then().statusCode(404);
        assertThat(seenBy(HACKNEY, id)).isEqualTo(1);

        PeerReview.recommended(practice, Examples.of("WritePractice"));
        download("hackney").get(one + "/file").then().statusCode(404);
        dscoOf("camden").post("/practices/" + practice + "/sharing").then().statusCode(200);
        download("sutton").get(one + "/file").then().statusCode(200);
        in(Role.TEAM_MANAGER).get(one).then().statusCode(200);

        dscoOf("camden").post("/practices/" + practice + "/withdrawal").then().statusCode(200);
        download("sutton").get(one + "/file").then().statusCode(404);
        assertThat(seenBy(HACKNEY, id)).isZero();
    }

    @Test
    void takesAVersionWithoutTheFileOutOfReview() {
        String practice = written();
        PeerReview.recommended(practice, Examples.of("WritePractice"));
        attach("camden", practice, text("week,sent\r\n1,5\r\n")).statusCode(201);

        dscoOf("camden").post("/practices/" + practice + "/sharing").then().statusCode(409);
    }

    @Test
    void refusesAFileForAPublishedPracticeAndForAnotherBoroughs() {
        String practice = written();
        attach("hackney", practice, pdf("Theirs")).statusCode(404);
        PeerReview.recommended(practice, Examples.of("WritePractice"));
        dscoOf("camden").post("/practices/" + practice + "/sharing").then().statusCode(200);

        attach("camden", practice, pdf("Late")).statusCode(409);
        attach("hackney", practice, pdf("Theirs")).statusCode(403);
    }

    @Test
    void refusesASixthFileAndATooLargeOne() {
        String practice = written();
        for (int i = 0; i < 5; i++) {
            attach("camden", practice, text("week,sent\r\n1," + i + "\r\n")).statusCode(201);
        }
        attach("camden", practice, text("week,sent\r\n1,6\r\n")).statusCode(409);
        attach("camden", written(), new byte[5 * 1024 * 1024 + 1]).statusCode(413);
        attach("camden", written(), text("week,sent\r\n".repeat(100_000)))
                .statusCode(422)
                .body("errors[0].code", equalTo("table-too-large"));
    }

    @Test
    void sendsALargeFileInOnePieceAndOnlyToThoseWhoDoNotHoldIt() throws Exception {
        byte[] file = noise(1_200);
        assertThat(file.length).isBetween(4_000_000, 5_000_000);
        String one = "/attachments/" + attached("camden", written(), file);
        Response got = download("camden").get(one + "/file");

        assertThat(got.asByteArray()).isEqualTo(file);
        assertThat(got.header("Content-Length")).isEqualTo(String.valueOf(file.length));
        assertThat(download("camden").head(one + "/file").header("Content-Length"))
                .isEqualTo(String.valueOf(file.length));
        download("camden")
                .header("If-None-Match", got.header("ETag"))
                .get(one + "/file")
                .then()
                .statusCode(304);
    }

    @Test
    void refusesAFileThatCouldRunOrIdentifiesSomebodyAndRepeatsNothingFromIt() {
        String practice = written();
        attach("camden", practice, text("a,b\r\n1,=HYPERLINK(\"secret\")\r\n"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/file"))
                .body("errors[0].code", equalTo("active-content"));
        String body =
                attach("camden", practice, pdf("Ring 020 7946 0018"))
                        .statusCode(422)
                        .body("errors[0].code", equalTo("identifies-a-person"))
                        .extract()
                        .asString();
        assertThat(body).doesNotContain("7946 00");
        dscoOf("camden")
                .get("/practices/" + practice + "/attachments")
                .then()
                .body("items", empty());
        assertThat(
                        Database.select(
                                "select 1 from attachment where practice_id = ?::uuid", practice))
                .isEmpty();
    }

    @Test
    void deletesARemovedFile() {
        String practice = written();
        String one = "/attachments/" + attached("camden", practice, pdf("Old"));
        String key = UUID.randomUUID().toString();
        dscoOf("hackney").post(one + "/removal").then().statusCode(404);
        for (int i = 0; i < 2; i++) {
            dscoOf("camden")
                    .header("Idempotency-Key", key)
                    .post(one + "/removal")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("REMOVED"));
        }
        dscoOf("camden").post(one + "/removal").then().statusCode(409);
        download("camden").get(one + "/file").then().statusCode(410);
        dscoOf("camden")
                .get("/practices/" + practice + "/attachments")
                .then()
                .body("items", empty());
        assertThat(
                        Database.select(
                                "select 1 from attachment a join attachment_file f on f.id = a.file_id"
                                        + " where a.practice_id = ?::uuid",
                                practice))
                .isEmpty();
    }

    @Test
    void storesOneFileForARepeatedCommand() {
        String practice = written();
        String key = UUID.randomUUID().toString();
        byte[] file = pdf("Once");
        String first = attach("camden", practice, file, key).statusCode(201).extract().path("id");
        String again = attach("camden", practice, file, key).statusCode(201).extract().path("id");

        assertThat(again).isEqualTo(first);
        attach("camden", practice, pdf("Other"), key).statusCode(422);
    }

    @Test
    void returnsNothingOfAFileThatDiffersFromWhatWasStored() throws Exception {
        String id = attached("camden", written(), pdf("As it was"));
        Database.select(
                "update attachment_file set content = '\\x00' where id ="
                        + " (select file_id from attachment where id = ?::uuid) returning 1",
                id);

        download("camden").get("/attachments/" + id + "/file").then().statusCode(500);
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

    private static void propose(String practice, String reviewer) {
        ObjectNode entry = Examples.of("WritePractice");
        dscoOf("camden")
                .body(Map.of("entry", entry, "reviewers", List.of(reviewer)))
                .post("/practices/" + practice + "/versions")
                .then()
                .statusCode(200);
    }

    private static String attached(String borough, String practice, byte[] file) {
        return attach(borough, practice, file).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse attach(String borough, String practice, byte[] file) {
        return attach(borough, practice, file, UUID.randomUUID().toString());
    }

    private static ValidatableResponse attach(
            String borough, String practice, byte[] file, String key) {
        return dscoOf(borough)
                .contentType(FORM)
                .header("Idempotency-Key", key)
                .queryParam("title", "A form")
                .body(file)
                .post("/practices/" + practice + "/attachments")
                .then();
    }

    private static RequestSpecification download(String borough) {
        return dscoOf(borough).accept("*/*");
    }

    private static int seenBy(String borough, String id) throws Exception {
        try (var database = Database.asApplicationIn(borough)) {
            return Database.select(
                            database,
                            "select 1 from attachment a join attachment_file f on f.id = a.file_id"
                                    + " where a.id = ?::uuid",
                            id)
                    .size();
        }
    }
}

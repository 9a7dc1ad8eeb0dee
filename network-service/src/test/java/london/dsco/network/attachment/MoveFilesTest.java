package london.dsco.network.attachment;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.attachment.Files.pdf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import london.dsco.domain.Actor;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Moves files from the database to a real store, even if the command is killed. */
@QuarkusTest
@WithTestResource(RealParts.class)
@WithTestResource(RealObjectStore.class)
class MoveFilesTest {

    @Inject ObjectFiles objects;
    @Inject Clearing clearing;

    private String one;
    private byte[] file;

    @BeforeEach
    void keepOneInTheDatabase() {
        Database.select("delete from attachment_leftover returning 1");
        Database.select(
                "update attachment set status = 'REMOVED' where kept_in = 'DATABASE' returning 1");
        file = pdf("What helps most? " + UUID.randomUUID());
        one = attached(file);
        Database.select(
                "insert into attachment_file (id, borough, content) select file_id, borough, ? from"
                        + " attachment where id = ?::uuid returning 1",
                file,
                id());
        objects.delete(UUID.fromString(fileId()), null);
        Database.select(
                "update attachment set kept_in = 'DATABASE' where id = ?::uuid returning 1", id());
        download().statusCode(200);
    }

    @Test
    void movesAFileThatReadsAsBeforeAndClearsTheOldOneAfterAnHour() throws Exception {
        String tag = download().extract().header("ETag");
        String before = fileId();

        assertThat(moved(objects)).isEqualTo(new MoveFiles.Moved(1, 0));
        assertThat(moved(objects)).as("there is no other").isEqualTo(new MoveFiles.Moved(0, 0));

        assertThat(keptIn()).isEqualTo("OBJECT_STORE");
        assertThat(fileId()).isNotEqualTo(before);
        assertThat(download().extract().asByteArray()).isEqualTo(file);
        assertThat(download().extract().header("ETag")).isEqualTo(tag);
        clearing.clearAll();
        assertThat(isInDatabase(before)).as("somebody may be reading it").isTrue();
        hourPasses();
        clearing.clearAll();
        assertThat(isInDatabase(before)).isFalse();
        assertThat(download().extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void aKillBeforeTheAttachmentIsUpdatedLosesNothingAndItsCopyIsCleared() throws Exception {
        Killed killed = new Killed(objects, true);
        assertThatThrownBy(() -> moved(killed)).hasMessage("the process ends here");

        assertThat(keptIn()).isEqualTo("DATABASE");
        assertThat(download().extract().asByteArray()).isEqualTo(file);
        assertThat(isInStore(killed.copy)).isTrue();

        assertThat(moved(objects)).isEqualTo(new MoveFiles.Moved(1, 0));
        hourPasses();
        clearing.clearAll();
        assertThat(isInStore(killed.copy)).isFalse();
        assertThat(download().extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void aKillBeforeTheCopyIsWrittenLeavesALineThatIsCleared() throws Exception {
        assertThatThrownBy(() -> moved(new Killed(objects, false)))
                .hasMessage("the process ends here");
        assertThat(leftovers()).isEqualTo(1);

        hourPasses();
        clearing.clearAll();
        assertThat(leftovers()).isZero();
        assertThat(download().extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void pointsNoAttachmentToACopyThatDiffers() throws Exception {
        FileStore wrong =
                new Passing(objects) {
                    @Override
                    public void write(UUID id, Actor actor, byte[] sent, byte[] sha256) {
                        super.write(id, actor, pdf("Another"), SpooledFile.sha256(pdf("Another")));
                    }
                };

        assertThat(moved(wrong)).isEqualTo(new MoveFiles.Moved(0, 1));
        assertThat(keptIn()).isEqualTo("DATABASE");
        assertThat(download().extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void everythingStaysInPlaceWhileTheStoreIsUnavailable() throws Exception {
        Line.put(Line.CUT);
        try {
            assertThat(moved(objects)).isEqualTo(new MoveFiles.Moved(0, 1));
        } finally {
            Line.put(Line.UP);
        }
        assertThat(keptIn()).isEqualTo("DATABASE");
        download().statusCode(200);
    }

    @Test
    void aFileRemovedInTheMeantimeIsNotBroughtBack() throws Exception {
        FileStore taken =
                new Passing(objects) {
                    @Override
                    public void write(UUID id, Actor actor, byte[] sent, byte[] sha256) {
                        super.write(id, actor, sent, sha256);
                        dscoOf("camden").post(one + "/removal").then().statusCode(200);
                    }
                };

        assertThat(moved(taken)).isEqualTo(new MoveFiles.Moved(1, 0));
        assertThat(keptIn()).isEqualTo("DATABASE");
        download().statusCode(410);
        hourPasses();
        clearing.clearAll();
        assertThat(leftovers()).isZero();
    }

    @Test
    void twoConcurrentRunsMoveAFileOnce() throws Exception {
        List<MoveFiles.Moved> both =
                IntStream.range(0, 2)
                        .parallel()
                        .mapToObj(
                                i -> {
                                    try {
                                        return moved(objects);
                                    } catch (Exception e) {
                                        throw new IllegalStateException(e);
                                    }
                                })
                        .toList();

        assertThat(both).allSatisfy(each -> assertThat(each.failed()).isZero());
        assertThat(keptIn()).isEqualTo("OBJECT_STORE");
        hourPasses();
        clearing.clearAll();
        assertThat(leftovers()).isZero();
        assertThat(download().extract().asByteArray()).isEqualTo(file);
    }

    @Test
    void usesTheStoreOfTheService() {
        StoreOfEnvironment store =
                new StoreOfEnvironment(
                        Map.of(
                                "DSCO_ATTACHMENTS_S3_BUCKET", "files",
                                "DSCO_ATTACHMENTS_S3_ENDPOINT", "https://store.example",
                                "DSCO_ATTACHMENTS_S3_PATH_STYLE", "true"));

        assertThat(store.bucket()).contains("files");
        assertThat(store.region()).isEqualTo("eu-west-2");
        assertThat(store.endpoint()).hasToString("Optional[https://store.example]");
        assertThat(store.pathStyle()).isTrue();
        assertThat(store.accessKey()).isEmpty();
        assertThatThrownBy(() -> new StoreOfEnvironment(Map.of()).bucket())
                .hasMessageContaining("DSCO_ATTACHMENTS_S3_BUCKET");
    }

    private static MoveFiles.Moved moved(FileStore store) throws Exception {
        try (Connection database = Database.asApplicationIn("E09000007")) {
            return new MoveFiles(database, store).all();
        }
    }

    /** Passes everything on. */
    private static class Passing implements FileStore {

        private final FileStore to;

        private Passing(FileStore to) {
            this.to = to;
        }

        @Override
        public KeptIn place() {
            return to.place();
        }

        @Override
        public void write(UUID id, Actor actor, byte[] sent, byte[] sha256) {
            to.write(id, actor, sent, sha256);
        }

        @Override
        public boolean read(UUID id, Actor actor, SpooledFile into) {
            return to.read(id, actor, into);
        }

        @Override
        public void delete(UUID id, Actor actor) {
            to.delete(id, actor);
        }
    }

    /** Ends the process as it writes, before or after. */
    private static final class Killed extends Passing {

        private final boolean after;
        private UUID copy;

        private Killed(FileStore to, boolean after) {
            super(to);
            this.after = after;
        }

        @Override
        public void write(UUID id, Actor actor, byte[] sent, byte[] sha256) {
            if (after) {
                super.write(id, actor, sent, sha256);
            }
            copy = id;
            throw new AssertionError("the process ends here");
        }
    }

    /** Uses the clock of the tests, which the service's rounds follow. */
    private static void hourPasses() {
        Database.select(
                "update attachment_leftover set clear_from = '2026-11-21T11:00:00Z' returning 1");
    }

    private static int leftovers() {
        return Database.select("select 1 from attachment_leftover").size();
    }

    private static boolean isInDatabase(String file) {
        return !Database.select("select 1 from attachment_file where id = ?::uuid", file).isEmpty();
    }

    private boolean isInStore(UUID copy) {
        try (SpooledFile read = new SpooledFile(file.length)) {
            return objects.read(copy, null, read);
        }
    }

    private String id() {
        return one.substring(one.lastIndexOf('/') + 1);
    }

    private String fileId() {
        return column("file_id");
    }

    private String keptIn() {
        return column("kept_in");
    }

    private String column(String name) {
        return Database.select("select " + name + " from attachment where id = ?::uuid", id())
                .get(0)
                .get(name)
                .toString();
    }

    private static String attached(byte[] file) {
        String practice =
                dscoOf("camden")
                        .body(Examples.of("WritePractice"))
                        .post("/practices")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        return "/attachments/"
                + dscoOf("camden")
                        .contentType("application/octet-stream")
                        .queryParam("title", "A form")
                        .body(file)
                        .post("/practices/" + practice + "/attachments")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private ValidatableResponse download() {
        return dscoOf("camden").accept("*/*").get(one + "/file").then();
    }
}

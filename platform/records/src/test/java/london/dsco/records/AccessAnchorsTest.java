package london.dsco.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import london.dsco.database.BoroughScope;
import london.dsco.database.Jdbc;
import london.dsco.domain.Borough;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who owns only the database cannot remove lines unnoticed. */
@QuarkusTest
@WithTestResource(RealParts.class)
class AccessAnchorsTest {

    private static final String SERVICE = "sample-service";

    @Inject AgroalDataSource database;
    @Inject BoroughScope scope;
    @Inject UnsealedBoroughs unsealed;
    @Inject Clock clock;

    @TempDir Path folder;
    private Path keys;

    @BeforeEach
    void makeKeys() throws IOException {
        keys = keyFile("keys.pem");
    }

    private Path keyFile(String name) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            return Files.writeString(
                    folder.resolve(name),
                    pem("PRIVATE", pair.getPrivate().getEncoded())
                            + pem("PUBLIC", pair.getPublic().getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] key) {
        return "-----BEGIN %s KEY-----\n%s\n-----END %s KEY-----\n"
                .formatted(kind, Base64.getEncoder().encodeToString(key), kind);
    }

    private AccessAnchors anchors() {
        return new AccessAnchors(SERVICE, Optional.of(folder), Optional.of(keys), "one", clock);
    }

    private AccessSeal sealing(AccessAnchors anchors) {
        return new AccessSeal(database, scope, unsealed, anchors, clock);
    }

    private static void log(Borough borough, String user) throws SQLException {
        try (Connection connection = Database.asApplicationIn(borough.gss())) {
            Jdbc.update(
                    connection,
                    "insert into access_log (at, borough, subject, username, roles, client, action,"
                            + " record_type, record_ids, trace_id) values (now(), ?, 's', ?, 'dsco',"
                            + " 'c', 'READ', 'note', array['1'], 't')",
                    borough.gss(),
                    user);
            connection.commit();
        }
    }

    /** Writes two seals over a line each, and their anchors. */
    private void twoSeals(Borough borough) throws SQLException {
        AccessSeal seal = sealing(anchors());
        for (int number = 1; number <= 2; number++) {
            log(borough, "reader-" + number);
            int seals = number;
            await().until(
                            () -> {
                                seal.sealAll();
                                return seals(borough) == seals;
                            });
        }
        assertThat(anchors().of(borough.gss())).extracting(Anchor::number).contains(1L, 2L);
    }

    private static int seals(Borough borough) throws SQLException {
        try (Connection connection = Database.asApplicationIn(borough.gss())) {
            return AccessChain.seals(connection, 0).size();
        }
    }

    private List<ChainBreak> chain(Borough borough) throws SQLException {
        try (Connection connection = Database.asApplicationIn(borough.gss())) {
            return AccessChain.check(connection, 0).breaks();
        }
    }

    private List<ChainBreak> against(Borough borough) throws SQLException {
        AccessAnchors anchors = anchors();
        try (Connection connection = Database.asApplicationIn(borough.gss())) {
            return AccessChain.against(anchors.of(borough.gss()), anchors::isSigned, connection);
        }
    }

    private static void asOwner(String sql, Borough borough) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(true);
            assertThat(Jdbc.update(connection, sql, borough.gss())).isPositive();
        }
    }

    @Test
    void anUntouchedLogAgreesWithItsAnchors() throws SQLException {
        twoSeals(Borough.BRENT);
        assertThat(chain(Borough.BRENT)).isEmpty();
        assertThat(against(Borough.BRENT)).isEmpty();
    }

    @Test
    void theRegionsAnchorsHaveTheirOwnName() throws SQLException {
        try (Connection region = Database.asApplicationIn("")) {
            Jdbc.update(
                    region,
                    "insert into access_log (at, borough, subject, username, roles, client, action,"
                            + " record_type, record_ids, trace_id) values (now(), '', 's', 'c',"
                            + " 'network-coordinator', 'c', 'READ', 'topic', array['1'], 't')");
            region.commit();
        }
        AccessAnchors anchors = anchors();
        await().until(
                        () -> {
                            sealing(anchors).sealAll();
                            return !anchors.of("").isEmpty();
                        });

        assertThat(anchors.of(""))
                .allSatisfy(anchor -> assertThat(anchor.borough()).isEqualTo("region"))
                .allMatch(anchors::isSigned);
        try (Connection region = Database.asApplicationIn("")) {
            assertThat(AccessChain.against(anchors.of(""), anchors::isSigned, region)).isEmpty();
        }
    }

    @Test
    void findsAnEndThatWasCutOffAlthoughTheChainIsIntact() throws SQLException {
        twoSeals(Borough.BROMLEY);
        asOwner(
                "delete from access_log where borough = ? and username = 'reader-2'",
                Borough.BROMLEY);
        asOwner("delete from access_seal where borough = ? and number = 2", Borough.BROMLEY);
        assertThat(chain(Borough.BROMLEY)).isEmpty();
        assertThat(against(Borough.BROMLEY))
                .containsExactly(new ChainBreak(2, ChainBreak.Kind.CUT_OFF));
    }

    @Test
    void findsALogThatWasCutOffAndGrewAgain() throws SQLException {
        twoSeals(Borough.CROYDON);
        asOwner(
                "delete from access_log where borough = ? and username = 'reader-2'",
                Borough.CROYDON);
        asOwner("delete from access_seal where borough = ? and number = 2", Borough.CROYDON);
        log(Borough.CROYDON, "somebody-else");
        AccessSeal seal = sealing(anchors());
        await().until(
                        () -> {
                            seal.sealAll();
                            return seals(Borough.CROYDON) == 2;
                        });
        assertThat(chain(Borough.CROYDON)).isEmpty();
        assertThat(against(Borough.CROYDON))
                .containsExactly(new ChainBreak(2, ChainBreak.Kind.REPLACED));
    }

    @Test
    void findsAnEmptiedDatabase() throws SQLException {
        twoSeals(Borough.EALING);
        asOwner("delete from access_log where borough = ?", Borough.EALING);
        asOwner("delete from access_seal where borough = ?", Borough.EALING);
        assertThat(against(Borough.EALING))
                .extracting(ChainBreak::kind)
                .containsExactly(ChainBreak.Kind.CUT_OFF, ChainBreak.Kind.CUT_OFF);
    }

    @Test
    void findsASignatureOfAnotherKeyAndIgnoresALineThatACrashCutOff() throws Exception {
        twoSeals(Borough.ENFIELD);
        Anchor forged =
                Anchor.sign(
                        SERVICE,
                        Borough.ENFIELD.gss(),
                        2,
                        new byte[32],
                        clock.instant(),
                        AnchorKeys.read(keyFile("other.pem")));
        Files.writeString(
                folder.resolve(SERVICE + "-two.anchors"),
                forged.line() + "\n" + forged.line().substring(0, 40),
                StandardOpenOption.CREATE);
        assertThat(against(Borough.ENFIELD))
                .containsExactly(new ChainBreak(2, ChainBreak.Kind.ANCHOR_NOT_SIGNED));
    }

    @Test
    void writesAnAnchorThatACrashPreventedNextTime() throws SQLException {
        log(Borough.HARROW, "reader");
        AccessSeal without =
                sealing(
                        new AccessAnchors(
                                SERVICE, Optional.empty(), Optional.empty(), "one", clock));
        await().until(
                        () -> {
                            without.sealAll();
                            return seals(Borough.HARROW) == 1;
                        });
        assertThat(anchors().of(Borough.HARROW.gss())).isEmpty();
        sealing(anchors()).sealAll();
        assertThat(anchors().of(Borough.HARROW.gss()))
                .extracting(Anchor::number)
                .containsExactly(1L);
    }

    @Test
    void aFileWithoutKeysIsRefused() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "nothing");
        assertThatThrownBy(() -> AnchorKeys.read(empty)).isInstanceOf(IllegalStateException.class);
    }
}

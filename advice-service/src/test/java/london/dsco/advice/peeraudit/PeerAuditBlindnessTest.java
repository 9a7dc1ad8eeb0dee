package london.dsco.advice.peeraudit;

import static london.dsco.advice.People.CAMDEN;
import static london.dsco.advice.People.HACKNEY;
import static london.dsco.advice.People.as;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ASK;
import static london.dsco.advice.peeraudit.PeerAuditCalls.COPIES;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ISLINGTON;
import static london.dsco.advice.peeraudit.PeerAuditCalls.ask;
import static london.dsco.advice.peeraudit.PeerAuditCalls.copyOf;
import static london.dsco.advice.peeraudit.PeerAuditCalls.score;
import static london.dsco.advice.peeraudit.PeerAuditCalls.scores;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/**
 * The peer learns nothing about the child or the borough, and the borough nothing about the peer.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class PeerAuditBlindnessTest {

    /** A case full of canaries, from opening to result. */
    @Test
    void nothingOfTheChildOrTheBoroughReachesThePeer() throws SQLException {
        ObjectNode opening = Journey.opening();
        ((ObjectNode) opening.path("child"))
                .put("givenName", Canaries.GIVEN)
                .put("familyName", Canaries.FAMILY)
                .put("childRef", Canaries.CHILD_REF)
                .put("dateOfBirth", "2014-05-05");
        ObjectNode advice = Fixtures.advice();
        advice.putObject("authorship")
                .put("name", Canaries.AUTHOR)
                .put("basisOfKnowledge", Canaries.SUBMITTED);
        ((ObjectNode) advice.path("views"))
                .put("child", Canaries.SUBMITTED)
                .put("identity", Canaries.SUBMITTED);
        ((ObjectNode) advice.at("/needs/0"))
                .put("description", Canaries.SUBMITTED)
                .put("dailyImpact", Canaries.SUBMITTED)
                .put("overAndAbove", Canaries.SUBMITTED)
                .put("source", Canaries.SUBMITTED);
        ((ObjectNode) advice.at("/outcomes/0")).put("text", Canaries.SUBMITTED);
        ((ObjectNode) advice.at("/provision/0"))
                .put("description", Canaries.SUBMITTED)
                .put("deliveredBy", Canaries.GIVEN);
        advice.putArray("riskFactors").add(Canaries.SUBMITTED);
        advice.putArray("protectiveFactors").add(Canaries.SUBMITTED);
        advice.put("restrictedAnnex", Canaries.SUBMITTED);

        AdviceCase journey = Journey.openedIn("camden", opening);
        as("sen-caseworker")
                .body(
                        "{\"giver\": \"PARENTAL_RESPONSIBILITY\", \"giverName\": \"%s\","
                                        .formatted(Canaries.GIVER)
                                + " \"basisOfParentalResponsibility\": \"MOTHER\","
                                + " \"purpose\": \"SHARE_ADVICE\", \"scope\": [\"KEEPING_SAFE\"],"
                                + " \"method\": \"WRITTEN\", \"givenOn\": \"%s\"}"
                                        .formatted(journey.issuedOn()))
                .post(journey.path("/consents"))
                .then()
                .statusCode(201);
        journey.allocated().drafted(advice).submitted().authorised().audited(3).signedOff();

        Queue<String> logged = new ConcurrentLinkedQueue<>();
        Handler listening = listening(logged);
        LogManager.getLogManager().getLogger("").addHandler(listening);
        try {
            Response asked = ask(journey, ASK);
            asked.then().statusCode(201);
            String copy = copyOf(asked);
            Canaries.assertNoneIn(asked.jsonPath().getString("sent.parts"));
            for (Response answer :
                    List.of(
                            as("dsco", "islington")
                                    .queryParam("limit", 200)
                                    .get(COPIES.replaceAll("/$", "")),
                            as("dsco", "islington").get(COPIES + copy),
                            score(copy, 2),
                            score(copy, 2))) {
                Canaries.assertNoneIn(answer.asString());
                assertThat(answer.asString()).doesNotContain(journey.requestId(), asked.path("id"));
            }
        } finally {
            LogManager.getLogManager().getLogger("").removeHandler(listening);
        }
        assertThat(canariesIn(String.join("\n", logged))).isFalse();
        for (var row : Database.select("select payload::text as text from outbox")) {
            assertThat(canariesIn((String) row.get("text"))).isFalse();
        }
        assertThat(canariesIn(everythingThatIslingtonSees())).isFalse();
        assertThat(everythingThatIslingtonSees()).doesNotContain(journey.requestId());
    }

    /** Looks for canaries that no other test can have written. */
    private static boolean canariesIn(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return List.of(
                        "quilla",
                        "zanderhof",
                        "okwuosa",
                        "fennimorex",
                        "tibbolinda",
                        "wattlebird",
                        "canary-ref")
                .stream()
                .anyMatch(lower::contains);
    }

    /**
     * Returns all rows of all tables that the database shows to the service in Islington's scope.
     */
    private static String everythingThatIslingtonSees() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection islington = Database.asApplicationIn(ISLINGTON)) {
            for (var table :
                    Database.select(
                            "select distinct table_name from information_schema.columns join"
                                    + " information_schema.tables using (table_schema, table_name)"
                                    + " where column_name = 'borough' and table_schema = 'public'"
                                    + " and table_type = 'BASE TABLE' and table_name <> 'idempotency_key'")) {
                String name = (String) table.get("table_name");
                Database.select(islington, "select t::text as row from " + name + " t")
                        .forEach(row -> all.append(row.get("row")).append('\n'));
            }
        }
        return all.toString();
    }

    private static Handler listening(Queue<String> logged) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getLoggerName() + " " + line.getMessage() + " " + parameters(line));
            }

            private static String parameters(LogRecord line) {
                return line.getParameters() == null ? "" : List.of(line.getParameters()).toString();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void keepsTheTwoSidesApartInTheDatabase() throws SQLException {
        Response asked = ask(Journey.signedOffWith(2), ASK);
        String copy = copyOf(asked);
        String mine = "select 1 from peer_audit where copy_id = '" + copy + "'";
        String theirs = "select 1 from peer_copy where id = '" + copy + "'";
        String scoring = "update peer_copy set summary = 'x' where id = '" + copy + "'";
        try (Connection camden = Database.asApplicationIn(CAMDEN);
                Connection islington = Database.asApplicationIn(ISLINGTON);
                Connection hackney = Database.asApplicationIn(HACKNEY)) {
            assertThat(Database.select(camden, mine)).hasSize(1);
            assertThat(Database.select(camden, theirs)).hasSize(1);
            assertThat(Database.select(islington, mine)).isEmpty();
            assertThat(Database.select(islington, theirs)).hasSize(1);
            assertThat(Database.select(hackney, mine)).isEmpty();
            assertThat(Database.select(hackney, theirs)).isEmpty();
            try (var update = camden.createStatement()) {
                assertThat(update.executeUpdate(scoring)).isZero();
            }
            try (var update = hackney.createStatement()) {
                assertThat(update.executeUpdate(scoring)).isZero();
            }
            try (var insert = islington.createStatement()) {
                assertThatThrownBy(
                                () ->
                                        insert.executeUpdate(
                                                "insert into peer_copy (id, borough, status, template, advice,"
                                                        + " computed, sent_at, version) values (gen_random_uuid(), '"
                                                        + ISLINGTON
                                                        + "', 'AWAITING', 'SCA-2026.1', '{}', '{}', now(), 0)"))
                        .hasMessageContaining("row-level security");
            }
        }
    }

    @Test
    void nobodyElseReadsOrScoresACopy() {
        Response asked = ask(Journey.signedOffWith(2), ASK);
        String copy = copyOf(asked);
        for (String borough : List.of("camden", "hackney")) {
            as("dsco", borough).get(COPIES + copy).then().statusCode(404);
            as("dsco", borough)
                    .body(scores(3))
                    .post(COPIES + copy + "/scores")
                    .then()
                    .statusCode(404);
            assertThat(
                            as("dsco", borough)
                                    .queryParam("limit", 200)
                                    .get(COPIES.replaceAll("/$", ""))
                                    .asString())
                    .doesNotContain(copy);
        }
        as("dsco", "islington").get(asked.header("Location")).then().statusCode(404);
    }

    @Test
    void findsTheMissingVoiceInTheCopy() {
        ObjectNode silent = Fixtures.advice();
        ((ObjectNode) silent.at("/views")).remove("child");
        AdviceCase journey =
                Journey.opened()
                        .allocated()
                        .drafted(silent)
                        .submitted()
                        .authorised()
                        .audited(3)
                        .signedOff();
        score(copyOf(ask(journey, ASK)), 3)
                .then()
                .statusCode(200)
                .body("result.gates", contains("NO_CHILD_VOICE"))
                .body("result.grade", equalTo("REQUIRES_IMPROVEMENT"));
    }

    @Test
    void goesIntoTheAccessLogsOfBothBoroughsEachWithItsOwnRecord() {
        AdviceCase journey = Journey.signedOffWith(2);
        String copy = copyOf(ask(journey, ASK));
        as("dsco", "islington").get(COPIES + copy).then().statusCode(200);
        score(copy, 2).then().statusCode(200);
        assertThat(actions(CAMDEN, journey.requestId())).contains("PEER_AUDIT_ASKED");
        assertThat(actions(ISLINGTON, copy)).contains("READ", "PEER_SCORED");
        assertThat(actions(ISLINGTON, journey.requestId())).isEmpty();
    }

    private static List<String> actions(String borough, String record) {
        return Database.select(
                        "select action from access_log where borough = ? and ? = any (record_ids)",
                        borough,
                        record)
                .stream()
                .map(row -> (String) row.get("action"))
                .collect(Collectors.toList());
    }
}

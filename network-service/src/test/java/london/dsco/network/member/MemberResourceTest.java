package london.dsco.network.member;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Callers;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** Each test has its own borough, because a person joins once. */
@QuarkusTest
@WithTestResource(RealParts.class)
class MemberResourceTest {

    private static final String PATH = "/members";

    @Test
    void showsADscosContactDetailsOnlyToOtherDscos() {
        String one = PATH + "/" + joined("barnet");

        dscoOf("hackney")
                .get(one)
                .then()
                .statusCode(200)
                .body("post", equalTo("Designated Social Care Officer"))
                .body("role", equalTo("DSCO"))
                .body("contact.email", equalTo("dsco@camden.example"))
                .body("contactFor", nullValue())
                .body("username", nullValue());
        in(Role.NETWORK_COORDINATOR).get(one).then().body("contact.email", not(nullValue()));
        for (Role role :
                List.of(
                        Role.TEAM_MANAGER,
                        Role.BOROUGH_ADMIN,
                        Role.REGIONAL_OBSERVER,
                        Role.HEALTH_PARTNER,
                        Role.PARENT_FORUM)) {
            in(role).get(one).then().statusCode(200).body("contact", nullValue());
        }
        in(Role.TEAM_MANAGER).get(one).then().body("availability.day", contains("TUESDAY"));
        in(Role.PARENT_FORUM).get(one).then().body("availability", nullValue());
        in(Role.ADVICE_AUTHOR).get(one).then().statusCode(403);
    }

    @Test
    void showsContactDetailsToPartnersSeparatelyFromDscos() {
        ObjectNode entry = Examples.of("WriteMember");
        entry.putArray("contactFor").add("PARTNERS");
        String one = PATH + "/" + joined("bexley", entry);

        for (Role role : List.of(Role.HEALTH_PARTNER, Role.PARENT_FORUM, Role.REGIONAL_OBSERVER)) {
            in(role).get(one)
                    .then()
                    .body("contact.telephone", equalTo("020 7946 0018"))
                    .body("availability.day", contains("TUESDAY"));
        }
        dscoOf("hackney").get(one).then().body("contact", nullValue());
        dscoOf("bexley").get(one).then().body("contactFor", contains("PARTNERS"));
    }

    /**
     * Somebody who hides their contact details looks like somebody without any, here and in lists.
     */
    @Test
    void doesNotRevealWhoHidesContactDetails() {
        ObjectNode without = Examples.of("WriteMember");
        without.remove("contact");
        without.putArray("contactFor");
        without.putArray("availability");
        String hiding = joined("brent");
        String none = joined("bromley", without);

        Map<String, Object> one =
                in(Role.PARENT_FORUM).get(PATH + "/" + hiding).jsonPath().getMap("$");
        Map<String, Object> other =
                in(Role.PARENT_FORUM).get(PATH + "/" + none).jsonPath().getMap("$");
        assertThat(one.keySet()).isEqualTo(other.keySet());
        assertThat(dscoOf("hackney").get(PATH + "?limit=200").asString())
                .contains(hiding, none)
                .doesNotContain("camden.example")
                .doesNotContain("7946 00");
    }

    @Test
    void listsByBoroughAndExpertise() {
        ObjectNode tribunals = Examples.of("WriteMember");
        tribunals.putArray("expertise").add("TRIBUNALS");
        String id = joined("croydon", tribunals);

        listed("?borough=E09000008&limit=200").body("items.id", contains(id));
        listed("?expertise=TRIBUNALS&limit=200").body("items.id", hasItem(id));
        listed("?expertise=SHORT_BREAKS&limit=200").body("items.id", not(hasItem(id)));
        listed("?borough=E09000008&expertise=SHORT_BREAKS").body("items.id", not(hasItem(id)));
        dscoOf("hackney").get(PATH + "?expertise=GOSSIP").then().statusCode(400);
        dscoOf("hackney").get(PATH + "?hasContact=true").then().statusCode(400);
    }

    @Test
    void aMemberJoinsOnceAndReadsTheirOwnEntry() {
        dscoOf("ealing").get(PATH + "/me").then().statusCode(404);
        String id = joined("ealing");

        dscoOf("ealing")
                .get(PATH + "/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("username", equalTo("dsco@ealing"))
                .body("contactFor", contains("DSCOS"));
        dscoOf("ealing")
                .body(Examples.of("WriteMember"))
                .post(PATH)
                .then()
                .statusCode(409)
                .body("existing", equalTo(id));
    }

    @Test
    void aMemberChangesOnlyTheirOwnEntry() {
        String own = PATH + "/" + joined("enfield");
        ObjectNode changed = Examples.of("WriteMember").put("post", "Principal Social Worker");
        String etag = dscoOf("enfield").get(own).header("ETag");

        dscoOf("enfield").body(changed).put(own).then().statusCode(428);
        dscoOf("enfield")
                .header("If-Match", "\"other\"")
                .body(changed)
                .put(own)
                .then()
                .statusCode(412);
        dscoOf("hackney").header("If-Match", etag).body(changed).put(own).then().statusCode(403);
        colleague(Role.BOROUGH_ADMIN, "enfield")
                .header("If-Match", "*")
                .body(changed)
                .put(own)
                .then()
                .statusCode(403);
        dscoOf("enfield")
                .header("If-Match", etag)
                .body(changed)
                .put(own)
                .then()
                .statusCode(200)
                .body("post", equalTo("Principal Social Worker"));
    }

    @Test
    void leavingDeletesContactDetailsExpertiseAndPreferences() {
        String id = joined("greenwich");
        String one = PATH + "/" + id;
        preferring("greenwich", one);

        dscoOf("greenwich")
                .post(one + "/leaving")
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT"))
                .body("leftOn", equalTo("2026-11-21"))
                .body("contact", nullValue())
                .body("expertise", equalTo(List.of()))
                .body("expertiseWords", nullValue());
        dscoOf("greenwich").post(one + "/leaving").then().statusCode(409);
        dscoOf("greenwich")
                .get(one + "/preferences")
                .then()
                .body("digest", equalTo("NEVER"))
                .body("email", nullValue());
        assertThat(
                        Database.select(
                                "select email, telephone, expertise_words from member where id ="
                                        + " ?::uuid",
                                id))
                .allSatisfy(row -> assertThat(row.values()).containsOnlyNulls());
        assertThat(Database.select("select 1 from member_preference where member_id = ?::uuid", id))
                .isEmpty();
        assertThat(joined("greenwich")).as("who comes back joins anew").isNotEqualTo(id);
    }

    @Test
    void onlyTheBoroughsAdministratorRecordsThatSomebodyElseLeft() {
        String one = PATH + "/" + joined("haringey");

        colleague(Role.TEAM_MANAGER, "haringey").post(one + "/leaving").then().statusCode(403);
        in(Role.BOROUGH_ADMIN).post(one + "/leaving").then().statusCode(403);
        in(Role.NETWORK_COORDINATOR).post(one + "/leaving").then().statusCode(403);
        colleague(Role.BOROUGH_ADMIN, "haringey")
                .get(one)
                .then()
                .body("username", equalTo("dsco@haringey"));
        colleague(Role.BOROUGH_ADMIN, "haringey").post(one + "/leaving").then().statusCode(200);
    }

    @Test
    void onlyThePersonSeesTheirPreferences() throws Exception {
        String id = joined("havering");
        String one = PATH + "/" + id;
        preferring("havering", one);

        dscoOf("havering")
                .get(one + "/preferences")
                .then()
                .body("digest", equalTo("WEEKLY"))
                .body("email", equalTo("dsco@camden.example"));
        for (RequestSpecification other :
                List.of(
                        dscoOf("hackney"),
                        colleague(Role.BOROUGH_ADMIN, "havering"),
                        in(Role.NETWORK_COORDINATOR))) {
            other.get(one + "/preferences").then().statusCode(403);
        }
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney,
                                    "select 1 from member_preference where member_id = ?::uuid",
                                    id))
                    .isEmpty();
        }
    }

    @Test
    void theDatabaseItselfPreventsOtherBoroughsFromChangingAnEntry() throws Exception {
        String id = joined("hillingdon");
        try (var hackney = Database.asApplicationIn("E09000012");
                var statement = hackney.prepareStatement("delete from member where id = ?::uuid")) {
            statement.setString(1, id);
            assertThat(statement.executeUpdate()).isZero();
        }
    }

    @Test
    void refusesADigestWithNowhereToSendIt() {
        String one = PATH + "/" + joined("hounslow");
        String etag = dscoOf("hounslow").get(one + "/preferences").header("ETag");

        dscoOf("hounslow")
                .header("If-Match", etag)
                .body(Map.of("digest", "WEEKLY"))
                .put(one + "/preferences")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("nowhere-to-send"));
        dscoOf("hounslow")
                .header("If-Match", etag)
                .body(Map.of("digest", "WEEKLY", "email", "a@b.example\r\nBcc: c@d.example"))
                .put(one + "/preferences")
                .then()
                .statusCode(400);
        dscoOf("hounslow")
                .body(Map.of("digest", "NEVER"))
                .put(one + "/preferences")
                .then()
                .statusCode(428);
    }

    @Test
    void refusesANameAndATelephoneNumberInTextThatEverybodyReads() {
        dscoOf("lambeth")
                .body(Examples.of("WriteMember").put("post", "Mrs Sarah Thompson"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/post"));
        dscoOf("lambeth")
                .body(Examples.of("WriteMember").put("expertiseWords", "Ring 020 7946 0018"))
                .post(PATH)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("identifies-a-person"));
    }

    /** Who read it, not what it says. */
    @Test
    void theAccessLogHasTheReadersOfAnEntryAndNoContactDetails() {
        String id = joined("lewisham");
        dscoOf("islington").get(PATH + "/" + id).then().statusCode(200);

        List<Map<String, Object>> lines =
                Database.select(
                        "select borough, row_to_json(a)::text as line from access_log a where"
                                + " row_to_json(a)::text like '%' || ? || '%'",
                        id);
        assertThat(lines)
                .anySatisfy(row -> assertThat(row.get("borough")).isEqualTo("E09000019"))
                .allSatisfy(
                        row ->
                                assertThat(row.get("line").toString())
                                        .doesNotContain("camden.example", "7946 00"));
        assertThat(Database.select("select row_to_json(h)::text as line from history_entry h"))
                .extracting(row -> row.get("line").toString())
                .noneMatch(line -> line.contains("camden.example"));
    }

    @Test
    void anUnknownEntryIsNotFound() {
        String unknown = PATH + "/0199a0a0-0000-7000-8000-00000000dead";
        dscoOf("camden").get(unknown).then().statusCode(404);
        dscoOf("camden").get(unknown + "/preferences").then().statusCode(404);
        dscoOf("camden").post(unknown + "/leaving").then().statusCode(404);
        Callers.nobody().get(PATH).then().statusCode(401).body(not(emptyOrNullString()));
    }

    private static ValidatableResponse listed(String query) {
        return dscoOf("hackney").get(PATH + query).then().statusCode(200);
    }

    private static RequestSpecification colleague(Role role, String borough) {
        return Callers.nobody()
                .auth()
                .oauth2(Tokens.forAccount(role.code() + "@" + borough).token());
    }

    private static String joined(String borough) {
        return joined(borough, Examples.of("WriteMember"));
    }

    private static String joined(String borough, ObjectNode entry) {
        return dscoOf(borough).body(entry).post(PATH).then().statusCode(201).extract().path("id");
    }

    private static void preferring(String borough, String one) {
        dscoOf(borough)
                .header("If-Match", dscoOf(borough).get(one + "/preferences").header("ETag"))
                .body(Examples.of("SetPreferences"))
                .put(one + "/preferences")
                .then()
                .statusCode(200)
                .body("email", equalTo("dsco@camden.example"));
    }
}

package london.dsco.network.member;

import static london.dsco.network.Callers.dscoOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.IntStream;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/** Today is 21 November 2026. */
@QuarkusTest
@WithTestResource(RealParts.class)
class ErasingTest {

    @Inject Erasing erasing;

    @Test
    void deletesOnlyMembersWhoLeftMoreThanAYearAgo() {
        String longAgo = left("newham", "2025-11-20");
        String aYearAgo = left("redbridge", "2025-11-21");
        String here = joined("richmond_upon_thames");

        IntStream.range(0, 3).parallel().forEach(replica -> erasing.eraseAll());

        dscoOf("hackney").get("/members/" + longAgo).then().statusCode(404);
        dscoOf("hackney").get("/members/" + aYearAgo).then().statusCode(200);
        dscoOf("hackney").get("/members/" + here).then().statusCode(200);
        assertThat(Database.select("select 1 from member where id = ?::uuid", longAgo)).isEmpty();
        assertThat(
                        Database.select(
                                "select 1 from history_entry h where row_to_json(h)::text like '%'"
                                        + " || ? || '%' and row_to_json(h)::text like '%ERASED%'",
                                longAgo))
                .hasSize(1);
    }

    private static String left(String borough, String day) {
        String id = joined(borough);
        dscoOf(borough).post("/members/" + id + "/leaving").then().statusCode(200);
        try (var all = Database.asSuperuser();
                var statement = all.createStatement()) {
            statement.execute("update member set left_on = '" + day + "' where id = '" + id + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    private static String joined(String borough) {
        return dscoOf(borough)
                .body(Examples.of("WriteMember"))
                .post("/members")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}

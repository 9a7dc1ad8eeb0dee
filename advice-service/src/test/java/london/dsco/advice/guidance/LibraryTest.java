package london.dsco.advice.guidance;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.system;
import static london.dsco.advice.guidance.Shelf.GUIDANCE;
import static london.dsco.advice.guidance.Shelf.acknowledge;
import static london.dsco.advice.guidance.Shelf.id;
import static london.dsco.advice.guidance.Shelf.newVersion;
import static london.dsco.advice.guidance.Shelf.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealParts.class)
class LibraryTest {

    private static final String WHY = "Why social care is part of an EHC plan";
    private static final String CAPACITY = "Short read: mental capacity from sixteen";
    private static final String LIBERTY =
            "Short read: who can authorise that liberty is restricted";

    @Test
    void showsGuidanceToItsAudienceAndToThoseResponsibleForIt() {
        String path = published("islington");
        for (String role : List.of("advice-author", "team-manager", "dsco", "borough-admin")) {
            as(role, "islington").get(path).then().statusCode(200);
        }
        system("islington").get(path + "/versions/1").then().statusCode(200);
        for (String role : List.of("sen-caseworker", "health-partner")) {
            as(role, "islington").get(path).then().statusCode(403);
            as(role, "islington").get(path + "/versions/1").then().statusCode(403);
            as(role, "islington")
                    .get(GUIDANCE)
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id(path))));
        }
    }

    @Test
    void filtersByKindByAudienceAndByUnread() {
        String path = published("bromley");
        list("advice-author", "?kind=GUIDANCE&audience=team-manager")
                .body("items.title", containsInAnyOrder("How we write", WHY, CAPACITY, LIBERTY));
        list("advice-author", "?kind=RESEARCH").body("items", hasSize(3));
        list("sen-caseworker", "?audience=advice-author&kind=RESEARCH").body("items", empty());
        list("advice-author", "?kind=GUIDANCE&unread=true").body("items", hasSize(4));
        acknowledge("advice-author", "bromley", path, 1).then().statusCode(200);
        list("advice-author", "?kind=GUIDANCE&unread=true")
                .body("items.title", containsInAnyOrder(WHY, CAPACITY, LIBERTY));
        list("advice-author", "?kind=GUIDANCE&unread=false")
                .body("items.title", contains("How we write"));
        newVersion("bromley", path).then().statusCode(201);
        list("advice-author", "?kind=GUIDANCE&unread=true").body("items", hasSize(4));
        list("dsco", "?kind=GUIDANCE&unread=true")
                .body("items.title", containsInAnyOrder(WHY, CAPACITY, LIBERTY));
    }

    private static ValidatableResponse list(String role, String query) {
        return as(role, "bromley").get(GUIDANCE + query).then().statusCode(200);
    }

    @Test
    void listsPageByPage() {
        String cursor = null;
        int seen = 0;
        do {
            var request = as("dsco", "croydon").queryParam("limit", 3);
            Response page =
                    (cursor == null ? request : request.queryParam("cursor", cursor)).get(GUIDANCE);
            seen += page.<List<?>>path("items").size();
            cursor = page.path("nextCursor");
        } while (cursor != null);
        assertThat(seen).isEqualTo(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?kind=POETRY", "?audience=setting", "?status=LOST"})
    void refusesAnUnknownFilter(String query) {
        as("dsco", "barnet").get(GUIDANCE + query).then().statusCode(400);
    }
}

package london.dsco.advice;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which role may call which operation, against the table as a person would draw it. The request
 * does not exist: whoever may call is told so, everyone else is refused before anything is looked
 * up.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RolesTest {

    /**
     * D dsco, M team-manager, A advice-author, S sen-caseworker, B borough-system, H
     * health-partner, X borough-admin.
     */
    private static final String TABLE =
            """
            GET  /requests/{id}                              | D M A S B H X
            GET  /requests/{id}/timeline                     | D M A S B H X
            GET  /requests/{id}/allocation                   | D M A
            PUT  /requests/{id}/allocation                   | M
            GET  /requests/{id}/triage                       | D M A
            GET  /requests/{id}/triage/{id}                  | D M A
            POST /requests/{id}/triage                       | M
            PUT  /requests/{id}/level-of-need                | M
            PUT  /requests/{id}/involvement                  | M B
            GET  /requests/{id}/advice                       | D M A S B
            PUT  /requests/{id}/advice                       | A
            GET  /requests/{id}/advice/versions/1            | D M A S B
            POST /requests/{id}/submission                   | A
            GET  /requests/{id}/provision-authorisations     | D M A
            POST /requests/{id}/provision-authorisations     | M
            GET  /requests/{id}/audits                       | D M A
            GET  /requests/{id}/audits/{id}                  | D M A
            POST /requests/{id}/audits                       | D
            POST /requests/{id}/return                       | D
            POST /requests/{id}/sign-off                     | D
            POST /requests/{id}/dispatch                     | D M S B
            POST /requests/{id}/outcome                      | S B
            GET  /requests/{id}/exceptions                   | D M A S B
            GET  /requests/{id}/exceptions/{id}              | D M A S B
            POST /requests/{id}/exceptions                   | M S B
            POST /requests/{id}/exceptions/{id}/approval     | D M
            """;

    private static final List<String> LETTERS = List.of("D", "M", "A", "S", "B", "H", "X");
    private static final List<Role> ROLES =
            List.of(
                    Role.DSCO,
                    Role.TEAM_MANAGER,
                    Role.ADVICE_AUTHOR,
                    Role.SEN_CASEWORKER,
                    Role.BOROUGH_SYSTEM,
                    Role.HEALTH_PARTNER,
                    Role.BOROUGH_ADMIN);

    private static String body(String path) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "allocation" -> "{\"author\": \"advice-author@camden\"}";
            case "triage" ->
                    "{\"channel\": \"EMAIL\", \"route\": \"EARLY_HELP\", \"slaDueOn\": \"2026-01-01\"}";
            case "level-of-need" -> "{\"levelOfNeed\": 3}";
            case "involvement" -> "{\"involvement\": \"CLA\"}";
            case "advice" -> "{}";
            case "provision-authorisations" -> "{\"adviceVersion\": 1, \"provisionIds\": [\"P1\"]}";
            case "audits" -> Journey.audit(2).toString();
            case "return" -> "{\"feedback\": \"Say how often.\"}";
            case "outcome" -> "{\"outcome\": \"NO_PLAN\"}";
            case "exceptions" ->
                    "{\"ground\": \"EXCEPTIONAL_CIRCUMSTANCES\", \"affects\": \"CHILD\","
                            + " \"from\": \"2026-11-02\", \"evidence\": \"DOC-1\", \"rationale\": \"x\"}";
            default -> null;
        };
    }

    static Stream<Arguments> operations() {
        return TABLE.lines()
                .map(
                        line -> {
                            String[] halves = line.split("\\|");
                            String[] operation = halves[0].trim().split("\\s+");
                            Set<String> letters = Set.of(halves[1].trim().split(" "));
                            return Arguments.of(operation[0], operation[1], letters);
                        });
    }

    private static Response call(Role role, String method, String path) {
        String address = "/advice/v1" + path.replace("{id}", UUID.randomUUID().toString());
        var request = People.as(role.code()).header("If-Match", "*");
        String body = method.equals("GET") ? null : body(path);
        return (body == null ? request : request.body(body)).request(method, address);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("operations")
    void admitTheRolesOfTheTableAndRefuseAllOthers(
            String method, String path, Set<String> letters) {
        for (Role role : Role.values()) {
            int at = ROLES.indexOf(role);
            boolean admitted = at >= 0 && letters.contains(LETTERS.get(at));
            assertThat(call(role, method, path).statusCode())
                    .as("%s %s as %s", method, path, role.code())
                    .isEqualTo(admitted ? 404 : 403);
        }
    }

    @Test
    void askForATokenFirst() {
        operations()
                .map(Arguments::get)
                .forEach(
                        row -> {
                            String address =
                                    "/advice/v1"
                                            + row[1].toString()
                                                    .replace("{id}", UUID.randomUUID().toString());
                            Response answer =
                                    given().contentType("application/json")
                                            .request(row[0].toString(), address);
                            assertThat(answer.statusCode()).as(Arrays.toString(row)).isEqualTo(401);
                        });
    }
}

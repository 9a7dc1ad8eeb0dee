package london.dsco.review.calendarlink;

import static london.dsco.review.Callers.CAMDEN;
import static london.dsco.review.Callers.nobody;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import london.dsco.testkit.Database;
import london.dsco.testkit.Tokens;

/**
 * A private link that somebody made, and its calendar as read by a program without a token.
 *
 * @param path of the calendar, from the root
 */
record Link(String id, String path) {

    /** Returns somebody in Camden with a user name of their own. */
    static RequestSpecification worker(String username, String role) {
        String token = Tokens.forUser(username).role(role).borough(CAMDEN).token();
        return nobody().auth().oauth2(token);
    }

    static Link madeBy(RequestSpecification owner) {
        var made = owner.body(Map.of()).post("/calendar-links").then().statusCode(201).extract();
        return new Link(made.path("id"), made.path("path"));
    }

    ValidatableResponse read() {
        return nobody().basePath("").urlEncodingEnabled(false).get(path).then();
    }

    /** Returns the calendar, which must work. */
    String text() {
        return read().statusCode(200).contentType(startsWith("text/calendar")).extract().asString();
    }

    /** Returns what it shows of the meeting of a review. */
    Optional<String> event(String review) {
        return Arrays.stream(text().split("BEGIN:VEVENT"))
                .filter(part -> part.contains("UID:" + review + "@reviews.dsco.london"))
                .findFirst();
    }

    /** Puts somebody into Camden's copy of the register. */
    static void registered(String username, String... roles) {
        changed(
                "insert into practitioner (borough, username, roles, levels, told_at)"
                        + " values ('"
                        + CAMDEN
                        + "', ?, string_to_array(?, ' '), '{}', now())"
                        + " on conflict (borough, username) do update set roles = excluded.roles",
                username,
                String.join(" ", roles));
    }

    /** Changes rows directly in the database. */
    static void changed(String statement, String... values) {
        try (var database = Database.asSuperuser();
                var change = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                change.setString(i + 1, values[i]);
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

package london.dsco.network;

import static london.dsco.network.Callers.in;
import static london.dsco.network.Callers.nobody;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import london.dsco.domain.Borough;
import london.dsco.domain.Role;
import london.dsco.testkit.RealParts;
import london.dsco.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** This service accepts the demonstration's letters, in order. */
@QuarkusTest
@WithTestResource(RealParts.class)
class DemonstrationLettersTest {

    private static final File LETTERS =
            new File("../deploy/local/src/main/resources/demonstration/network.json");

    /** Lets a borough write as often as it likes, so that other tests do not interfere. */
    private static final Set<String> ROOMS =
            Set.of(
                    "annual-reports",
                    "boundary-agreements",
                    "enquiries",
                    "inspections",
                    "learning-reviews",
                    "policy-items",
                    "referrals",
                    "regional-frameworks",
                    "framework-implementations",
                    "sufficiency-statements",
                    "youth-schemes");

    private static final Pattern BLANK = Pattern.compile("\\{([a-z0-9:_+/-]+)}");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Map<String, String> made = new HashMap<>();

    @Test
    void areAcceptedInOrder() throws IOException {
        for (JsonNode letter : new ObjectMapper().readTree(LETTERS)) {
            if (ROOMS.contains(letter.path("post").asText().split("/")[0])) {
                send(letter);
            }
        }

        assertThat(made)
                .containsKeys(
                        "enquiry-camden-answered",
                        "referral-quality-considered",
                        "buddies-camden/sharing");
    }

    private void send(JsonNode letter) {
        String step = letter.path("step").asText();
        RequestSpecification by = by(letter.path("by").asText());
        if (letter.has("body")) {
            by = by.body(filled(letter.path("body").toString()));
        }
        var answer = by.post("/" + filled(letter.path("post").asText()));
        assertThat(answer.statusCode()).as(step + " " + answer.asString()).isIn(200, 201);
        made.put(step, answer.path("id"));
    }

    private static RequestSpecification by(String account) {
        return account.equals("coordinator@london")
                ? in(Role.NETWORK_COORDINATOR)
                : nobody().auth().oauth2(Tokens.forAccount(account).token());
    }

    private String filled(String text) {
        return BLANK.matcher(text)
                .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
    }

    private String value(String blank) {
        if (blank.startsWith("today")) {
            String days = blank.substring("today".length());
            return TODAY.plusDays(days.isEmpty() ? 0 : Long.parseLong(days)).toString();
        }
        if (blank.startsWith("quarter-")) {
            LocalDate day = TODAY.minusMonths(3L * Integer.parseInt(blank.substring(8)));
            return "%d-Q%d".formatted(day.getYear(), (day.getMonthValue() + 2) / 3);
        }
        return blank.startsWith("gss:") ? gss(blank.substring(4)) : made.get(blank);
    }

    private static String gss(String borough) {
        return Borough.valueOf(borough.toUpperCase(Locale.ROOT).replace('-', '_')).gss();
    }
}

package london.dsco.network.annualreport;

import static london.dsco.network.Callers.dscoOf;
import static london.dsco.network.Callers.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import london.dsco.domain.Role;
import london.dsco.network.Examples;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealParts.class)
class AnnualReportResourceTest {

    @Test
    void goesThroughApprovalAndScrutinyToEveryMember() {
        String one = written(Examples.of("WriteAnnualReport"));

        dscoOf("camden").post(one + "/publication").then().statusCode(409);
        decided(one, "APPROVED", null).statusCode(409);
        taken(one);
        decided(one, "RETURNED", "Say more about reviews.").body("status", equalTo("DRAFT"));
        decided(one, "APPROVED", null).body("status", equalTo("APPROVED"));
        dscoOf("hackney").get(one).then().statusCode(404);
        dscoOf("camden")
                .body(Examples.of("ScrutiniseReport"))
                .post(one + "/scrutiny")
                .then()
                .statusCode(200)
                .body("scrutiny", hasSize(1));
        dscoOf("camden")
                .post(one + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("approvals.recordedBy", contains("dsco@camden", "dsco@camden"))
                .body("approvals[0].comment", equalTo("Say more about reviews."));

        in(Role.REGIONAL_OBSERVER)
                .get(one)
                .then()
                .statusCode(200)
                .body("publishedAt", notNullValue())
                .body("approvals.decision", contains("RETURNED", "APPROVED"))
                .body("approvals[0].comment", nullValue())
                .body("approvals[0].recordedBy", nullValue());
        dscoOf("hackney").get("/annual-reports?borough=E09000007").then().statusCode(200);
        in(Role.ADVICE_AUTHOR).get(one).then().statusCode(403);
    }

    @Test
    void copiesOnlyThePublishedFiguresOfItsOwnBorough() {
        String one = written(Examples.of("WriteAnnualReport"));

        taken(one)
                .body("snapshot.takenAt", equalTo("2026-11-21T12:00:00Z"))
                .body("snapshot.figures.measure", hasItem("TIMELINESS"))
                .body(
                        "snapshot.figures.quarter",
                        everyItem(in(List.of("2025-Q4", "2026-Q1", "2026-Q2", "2026-Q3"))));
    }

    @Test
    void dropsTheFiguresWhenItsQuartersChange() {
        String one = written(Examples.of("WriteAnnualReport"));
        taken(one);
        changed(one, Examples.of("WriteAnnualReport").put("title", "Another"))
                .body("snapshot", notNullValue());
        changed(one, Examples.of("WriteAnnualReport").put("from", "2026-Q1"))
                .body("snapshot", nullValue());
    }

    @Test
    void cannotBeChangedAfterApproval() {
        String one = written(Examples.of("WriteAnnualReport"));
        dscoOf("camden").body(Examples.of("WriteAnnualReport")).put(one).then().statusCode(428);
        dscoOf("camden")
                .body(Examples.of("ScrutiniseReport"))
                .post(one + "/scrutiny")
                .then()
                .statusCode(409);
        taken(one);
        decided(one, "APPROVED", null);

        String tag = dscoOf("camden").get(one).header("ETag");
        dscoOf("camden")
                .header("If-Match", tag)
                .body(Examples.of("WriteAnnualReport"))
                .put(one)
                .then()
                .statusCode(409);
        dscoOf("camden").post(one + "/snapshot").then().statusCode(409);
    }

    @Test
    void removesAQuoteAfterPublicationWhenItsSpeakerWithdrawsConsent() {
        String one = written(Examples.of("WriteAnnualReport"));
        taken(one);
        decided(one, "APPROVED", null);
        dscoOf("camden").post(one + "/publication").then().statusCode(200);

        dscoOf("camden")
                .body(Map.of("quote", 2))
                .post(one + "/quote-withdrawals")
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("no-such-quote"));
        dscoOf("hackney")
                .body(Map.of("quote", 1))
                .post(one + "/quote-withdrawals")
                .then()
                .statusCode(403);
        dscoOf("camden")
                .body(Map.of("quote", 1))
                .post(one + "/quote-withdrawals")
                .then()
                .statusCode(200)
                .body("quotes", hasSize(0));
        dscoOf("hackney").get(one).then().body("quotes", hasSize(0));
    }

    @Test
    void refusesANameInAQuoteAndAQuoteWithoutConsent() {
        ObjectNode named = Examples.of("WriteAnnualReport");
        named.withObject("/quotes/0").put("words", "Mrs Sarah Thompson rang me back.");
        dscoOf("camden")
                .body(named)
                .post("/annual-reports")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/quotes/0/words"));

        ObjectNode unasked = Examples.of("WriteAnnualReport");
        unasked.withObject("/quotes/0").remove("consentedOn");
        dscoOf("camden")
                .body(unasked)
                .post("/annual-reports")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/quotes/0/consentedOn"));
    }

    @Test
    void refusesDaysInTheFuture() {
        String one = written(Examples.of("WriteAnnualReport"));
        dscoOf("camden")
                .body(Examples.of("DecideOnReport").put("decidedOn", "2026-11-22"))
                .post(one + "/decisions")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/decidedOn"));
        ObjectNode tomorrow = Examples.of("ScrutiniseReport");
        tomorrow.withObject("/scrutiny").put("heldOn", "2026-11-22");
        dscoOf("camden")
                .body(tomorrow)
                .post(one + "/scrutiny")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/scrutiny/heldOn"));
    }

    @Test
    void isAPageThatShowsWhatPeopleWroteAsText() {
        ObjectNode hostile =
                Examples.of("WriteAnnualReport").put("title", "<script>alert(1)</script>");
        hostile.withObject("/narrative/0")
                .put("text", "<img src=x onerror=alert(1)>\n\nSecond \"paragraph\" & more");
        String one = written(hostile);
        taken(one);

        dscoOf("camden")
                .accept("text/html")
                .get(one)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(not(containsString("<script")))
                .body(not(containsString("<img")))
                .body(containsString("&lt;script&gt;"))
                .body(containsString("<p>Second \"paragraph\" &amp; more</p>"))
                .body(containsString("A parent carer"))
                .header("Content-Security-Policy", containsString("sandbox"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Vary", containsString("Accept"))
                .body(containsString("<header>DRAFT</header>"))
                .body(containsString("<caption>"));
    }

    @Test
    void isAPdfThatIsTheSameForEveryReader() throws Exception {
        String one = written(Examples.of("WriteAnnualReport"));
        taken(one);
        dscoOf("hackney").accept("application/pdf").get(one).then().statusCode(404);
        dscoOf("hackney").accept(ReportWord.TYPE).get(one).then().statusCode(404);
        decided(one, "APPROVED", "Well done.");
        dscoOf("camden").post(one + "/publication").then().statusCode(200);

        byte[] home =
                dscoOf("camden")
                        .accept("application/pdf")
                        .get(one)
                        .then()
                        .statusCode(200)
                        .contentType("application/pdf")
                        .header(
                                "Content-Disposition",
                                containsString("attachment; filename=\"annual-report-"))
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .header("X-Content-Type-Options", equalTo("nosniff"))
                        .header("Cache-Control", containsString("private"))
                        .extract()
                        .asByteArray();
        Response abroad = dscoOf("hackney").accept("application/pdf").get(one);
        assertThat(abroad.asByteArray()).isEqualTo(home);
        dscoOf("hackney")
                .accept("application/pdf")
                .header("If-None-Match", abroad.header("ETag"))
                .get(one)
                .then()
                .statusCode(304);
        try (PDDocument pdf = Loader.loadPDF(home)) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }

        dscoOf("camden").accept("image/png").get(one).then().statusCode(406);
        in(Role.ADVICE_AUTHOR).accept("application/pdf").get(one).then().statusCode(403);
    }

    @Test
    void onlyItsOwnDscoSeesADraftAlsoInTheDatabase() throws Exception {
        String one = written(Examples.of("WriteAnnualReport"));
        String id = one.substring(one.lastIndexOf('/') + 1);

        in(Role.TEAM_MANAGER).get(one).then().statusCode(403);
        in(Role.NETWORK_COORDINATOR).get(one).then().statusCode(404);
        dscoOf("hackney").post(one + "/snapshot").then().statusCode(404);
        dscoOf("hackney")
                .get("/annual-reports?limit=200")
                .then()
                .body("items.id", not(hasItem(id)));
        try (var hackney = Database.asApplicationIn("E09000012")) {
            assertThat(
                            Database.select(
                                    hackney, "select 1 from annual_report where id = ?::uuid", id))
                    .isEmpty();
        }
    }

    private static String written(ObjectNode body) {
        return "/annual-reports/"
                + dscoOf("camden")
                        .body(body)
                        .post("/annual-reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private static ValidatableResponse taken(String one) {
        return dscoOf("camden").post(one + "/snapshot").then().statusCode(200);
    }

    private static ValidatableResponse changed(String one, ObjectNode body) {
        return dscoOf("camden")
                .header("If-Match", dscoOf("camden").get(one).header("ETag"))
                .body(body)
                .put(one)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse decided(String one, String decision, String comment) {
        return dscoOf("camden")
                .body(
                        Examples.of("DecideOnReport")
                                .put("decision", decision)
                                .put("comment", comment))
                .post(one + "/decisions")
                .then();
    }
}

package london.dsco.acceptance;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.journey.Letter;

/**
 * The same records in two boroughs, and none: what the path variables of an operation stand for.
 *
 * @param values by variable, qualified by the segment before it: {@code requests/{id}}
 */
record Records(Map<String, String> values) {

    /**
     * A request that went the whole way, with a consent that was withdrawn, an exception that was
     * approved, and its plan with the first review.
     */
    static Records of(Suite suite, String borough) {
        var courier = new Courier(suite.accounts());
        var request =
                AdviceCase.receivedDaysAgo(3, borough, courier, Clock.systemUTC().instant())
                        .until(AdviceCase.Step.DISPATCH);
        String consent = withdrawnConsent(courier, request);
        String exception =
                request.excused(Fixtures.exceptionalCircumstances(request.receivedOn()))
                        .last()
                        .text("id");
        request.closed();
        String plan = "/reviews/v1/plans/" + request.planRef();
        courier.put(request.system(), plan, Fixtures.plan(request.childRef(), request.issuedOn()))
                .succeeded();
        String review = courier.get(request.system(), plan + "/cycle").expect(200).text("reviewId");
        String audit =
                courier.get(request.as("dsco"), request.path() + "/audits")
                        .json()
                        .at("/items/0/id")
                        .asText();
        return new Records(
                Map.of(
                        "requests/{id}",
                        request.requestId(),
                        "practitioners/{username}",
                        request.author(),
                        "consents/{consentId}",
                        consent,
                        "audits/{auditId}",
                        audit,
                        "exceptions/{exceptionId}",
                        exception,
                        "versions/{version}",
                        "1",
                        "audit-templates/{version}",
                        "SCA-2026.1",
                        "plans/{planRef}",
                        request.planRef(),
                        "reviews/{id}",
                        review,
                        "boroughs/{gss}",
                        "E09000007"));
    }

    private static String withdrawnConsent(Courier courier, AdviceCase request) {
        String today = request.issuedOn().toString();
        String consents = request.path() + "/consents";
        String id =
                posted(
                        courier,
                        request.system(),
                        consents,
                        Map.of(
                                "giver", "PARENTAL_RESPONSIBILITY",
                                "giverName", "Hodan Example",
                                "basisOfParentalResponsibility", "MOTHER",
                                "purpose", "SHARE_ADVICE",
                                "scope", List.of("KEEPING_SAFE"),
                                "method", "WRITTEN",
                                "givenOn", today));
        posted(
                courier,
                request.system(),
                consents + "/" + id + "/withdrawal",
                Map.of("withdrawnOn", today));
        return id;
    }

    private static String posted(Courier courier, String account, String path, Object body) {
        return courier.post(Letter.to(account, path, body)).succeeded().text("id");
    }

    /** Well-formed references to nothing. */
    static Records unknown() {
        return new Records(
                Map.of(
                        "requests/{id}", "0199a0a0-0000-7000-8000-00000000dead",
                        "practitioners/{username}", "nobody@nowhere",
                        "consents/{consentId}", "0199a0a0-0000-7000-8000-00000000f00d",
                        "audits/{auditId}", "0199a0a0-0000-7000-8000-00000000abcd",
                        "exceptions/{exceptionId}", "0199a0a0-0000-7000-8000-00000000cafe",
                        "versions/{version}", "1",
                        "audit-templates/{version}", "SCA-1900.1",
                        "plans/{planRef}", "EHCP-" + UUID.randomUUID(),
                        "reviews/{id}", "0199a0a0-0000-7000-8000-00000000beef",
                        "boroughs/{gss}", "E09000099"));
    }

    /** The path with its variables filled in. */
    String in(String path) {
        String filled = path;
        for (var value : values.entrySet()) {
            String segment = value.getKey().substring(0, value.getKey().indexOf('{'));
            filled = filled.replace(value.getKey(), segment + value.getValue());
        }
        if (filled.contains("{")) {
            throw new AssertionError("Nothing stands for a variable of " + path);
        }
        return filled;
    }

    /** Texts by which one of these records would be recognised in an answer. */
    String[] identifiers() {
        return new String[] {
            values.get("requests/{id}"),
            values.get("practitioners/{username}"),
            values.get("consents/{consentId}"),
            values.get("plans/{planRef}"),
            values.get("reviews/{id}")
        };
    }
}

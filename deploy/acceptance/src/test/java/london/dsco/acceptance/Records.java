package london.dsco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Letter;

/**
 * The same records in two boroughs, and none: what the path variables of an operation stand for.
 *
 * @param values by variable, qualified by the segment before it: {@code requests/{id}}
 */
record Records(Map<String, String> values) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static final EnumSet<AdviceCase.Step> AFTER_ALLOCATION =
            EnumSet.range(AdviceCase.Step.DRAFT, AdviceCase.Step.DISPATCH);

    /**
     * A request that went the whole way, with a consultation that was offered, a query that was
     * answered, a consent that was withdrawn, an exception that was approved, and its plan with the
     * first review.
     */
    static Records of(Suite suite, String borough) {
        var courier = new Courier(suite.accounts());
        var request =
                AdviceCase.receivedDaysAgo(3, borough, courier, Clock.systemUTC().instant())
                        .until(AdviceCase.Step.ALLOCATE);
        String consultation = offeredConsultation(courier, request);
        String query = answeredQuery(courier, request);
        for (var step : AFTER_ALLOCATION) {
            request.take(step);
        }
        String consent = withdrawnConsent(courier, request);
        String exception = approvedException(courier, request);
        request.take(AdviceCase.Step.CLOSE);
        String plan = "/reviews/v1/plans/" + request.planRef();
        courier.put(
                        request.system(),
                        plan,
                        Map.of(
                                "child",
                                        Map.of(
                                                "childRef", request.childRef(),
                                                "givenName", "Amina",
                                                "familyName", "Example",
                                                "dateOfBirth", "2017-05-05"),
                                "planMadeOn", request.issuedOn().toString()))
                .succeeded();
        String review = courier.get(request.system(), plan + "/cycle").expect(200).text("reviewId");
        String audit =
                courier.get(request.as("dsco"), request.path() + "/audits")
                        .json()
                        .at("/items/0/id")
                        .asText();
        return new Records(
                Map.ofEntries(
                        Map.entry("requests/{id}", request.requestId()),
                        Map.entry("practitioners/{username}", request.author()),
                        Map.entry("consents/{consentId}", consent),
                        Map.entry("consultations/{consultationId}", consultation),
                        Map.entry("queries/{queryId}", query),
                        Map.entry("audits/{auditId}", audit),
                        Map.entry("exceptions/{exceptionId}", exception),
                        Map.entry("versions/{version}", "1"),
                        Map.entry("audit-templates/{version}", "SCA-2026.1"),
                        Map.entry("plans/{planRef}", request.planRef()),
                        Map.entry("reviews/{id}", review),
                        Map.entry("boroughs/{gss}", "E09000007")));
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

    private static String approvedException(Courier courier, AdviceCase request) {
        String exceptions = request.path() + "/exceptions";
        String id =
                posted(
                        courier,
                        request.system(),
                        exceptions,
                        Map.of(
                                "ground", "EXCEPTIONAL_CIRCUMSTANCES",
                                "affects", "CHILD",
                                "from", request.receivedOn().toString(),
                                "evidence", "DOC-1",
                                "rationale", "In hospital throughout."));
        posted(courier, request.as("dsco"), exceptions + "/" + id + "/approval", null);
        return id;
    }

    /** The offer that the service makes by itself, soon after it received the request. */
    private static String offeredConsultation(Courier courier, AdviceCase request) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        do {
            JsonNode offer =
                    courier.get(request.as("dsco"), request.path() + "/consultations")
                            .json()
                            .at("/items/0/id");
            if (offer.isTextual()) {
                return offer.asText();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        } while (System.nanoTime() < deadline);
        throw new AssertionError("No consultation was offered within " + PATIENCE);
    }

    private static String answeredQuery(Courier courier, AdviceCase request) {
        String queries = request.path() + "/queries";
        String id = posted(courier, request.author(), queries, Map.of("topic", "Direct payments"));
        posted(
                courier,
                request.as("dsco"),
                queries + "/" + id + "/answer",
                Map.of("answer", "State the provision."));
        return id;
    }

    private static String posted(Courier courier, String account, String path, Object body) {
        return courier.post(Letter.to(account, path, body)).succeeded().text("id");
    }

    /** Well-formed references to nothing. */
    static Records unknown() {
        return new Records(
                Map.ofEntries(
                        Map.entry("requests/{id}", "0199a0a0-0000-7000-8000-00000000dead"),
                        Map.entry("practitioners/{username}", "nobody@nowhere"),
                        Map.entry("consents/{consentId}", "0199a0a0-0000-7000-8000-00000000f00d"),
                        Map.entry(
                                "consultations/{consultationId}",
                                "0199a0a0-0000-7000-8000-00000000c0de"),
                        Map.entry("queries/{queryId}", "0199a0a0-0000-7000-8000-00000000face"),
                        Map.entry("audits/{auditId}", "0199a0a0-0000-7000-8000-00000000abcd"),
                        Map.entry(
                                "exceptions/{exceptionId}", "0199a0a0-0000-7000-8000-00000000cafe"),
                        Map.entry("versions/{version}", "1"),
                        Map.entry("audit-templates/{version}", "SCA-1900.1"),
                        Map.entry("plans/{planRef}", "EHCP-" + UUID.randomUUID()),
                        Map.entry("reviews/{id}", "0199a0a0-0000-7000-8000-00000000beef"),
                        Map.entry("boroughs/{gss}", "E09000099")));
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

package london.dsco.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.acceptance.SecurityMatrix.Expectation;
import london.dsco.acceptance.SecurityMatrix.Target;
import london.dsco.journey.Answer;
import london.dsco.journey.Api;
import london.dsco.local.Part;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation that the services publish × every role × own borough, other borough, unknown id
 * and no token, through the gateway. An operation missing from {@code security-matrix.yaml} fails
 * the build, and so does an entry for an operation that no longer exists.
 */
@ExtendWith(RunningSuite.class)
class SecurityMatrixIT {

    private static final Map<Operation, Expectation> MATRIX =
            SecurityMatrix.declared().byOperation();

    /** Each role's account in Camden or in the network, which has no other role. */
    private static final Map<String, String> ACCOUNTS = accounts();

    /** The answer to a caller who may change a resource, but saw another version of it. */
    private static final int STALE = 412;

    private static Suite suite;
    private static Map<Target, Records> records;

    @BeforeAll
    static void twoBoroughsWithTheSameRecords(Suite running) {
        suite = running;
        records =
                Map.of(
                        Target.OWN_BOROUGH, Records.of(running, "camden"),
                        Target.OTHER_BOROUGH, Records.of(running, "islington"),
                        Target.UNKNOWN_ID, Records.unknown());
    }

    static Set<Operation> operations() {
        return MATRIX.keySet();
    }

    @Test
    void everyPublishedOperationHasItsExpectedAnswers() {
        var published = new TreeSet<Operation>();
        for (Part part : List.of(Part.ADVICE, Part.REVIEW, Part.NETWORK)) {
            var document = new Api(suite.stack().management(part), null);
            published.addAll(
                    Operation.of(document.get("/q/openapi?format=json").expect(200).json()));
        }

        assertThat(published).isNotEmpty().isEqualTo(operations());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyRoleGetsTheDeclaredAnswer(Operation operation) {
        Expectation expected = MATRIX.get(operation);
        var deviations = new ArrayList<String>();
        ACCOUNTS.forEach(
                (role, account) ->
                        targets(operation)
                                .forEach(
                                        target -> {
                                            int status = expected.answerTo(role, target);
                                            Answer answer =
                                                    call(suite.as(account), operation, target);
                                            if (answer.status() != status) {
                                                deviations.add(
                                                        "%s, %s: expected %d, got %s"
                                                                .formatted(
                                                                        role, target, status,
                                                                        answer));
                                            }
                                        }));

        assertThat(deviations).as(operation.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void needsATokenUnlessDeclaredOpen(Operation operation) {
        Answer answer = call(suite.accounts().asNobody(), operation, Target.OWN_BOROUGH);

        if (MATRIX.get(operation).open()) {
            assertThat(answer.status())
                    .as(answer.toString())
                    .isEqualTo(MATRIX.get(operation).own());
        } else {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("token-missing");
        }
    }

    /**
     * The role alone is not enough: an author sees a request only if it is allocated to them.
     * Break-glass is for those to whom it is not.
     */
    @ParameterizedTest
    @MethodSource("operations")
    void anotherAuthorOfTheSameBoroughIsRefused(Operation operation) {
        if (!operation.path().contains("/requests/{id}")
                || operation.path().endsWith("/break-glass")
                || !MATRIX.get(operation).roles().contains("advice-author")) {
            return;
        }
        Answer answer = call(suite.as("advice-author-2@camden"), operation, Target.OWN_BOROUGH);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(403);
    }

    /**
     * The refusal is word for word the same, because a difference would reveal that the record
     * exists.
     */
    @ParameterizedTest
    @MethodSource("operations")
    void anotherBoroughsRecordGetsTheAnswerOfAMissingOne(Operation operation) {
        if (targets(operation).noneMatch(Target.OTHER_BOROUGH::equals)) {
            return;
        }
        ACCOUNTS.forEach(
                (role, account) -> {
                    Api api = suite.as(account);
                    Answer other = call(api, operation, Target.OTHER_BOROUGH);
                    Answer unknown = call(api, operation, Target.UNKNOWN_ID);
                    if (other.status() == 404) {
                        assertThat(withoutAddress(other)).isEqualTo(withoutAddress(unknown));
                    }
                });
    }

    /** Two boroughs may use the same reference, and neither notices. */
    @Test
    void aReferenceUsedByAnotherBoroughIsFree() {
        String plan = "/reviews/v1/plans/SHARED-" + UUID.randomUUID();
        Object body = MATRIX.get(Operation.named("PUT /reviews/v1/plans/{planRef}")).body();
        suite.as("islington-system").put(plan, body).expect(201);
        Answer theirs = suite.as("islington-system").get(plan).expect(200);

        suite.as("camden-system").get(plan).expect(404);
        suite.as("camden-system").put(plan, body).expect(201);

        assertThat(suite.as("islington-system").get(plan).body()).isEqualTo(theirs.body());
    }

    /** No list, count or search contains anything of the other borough. */
    @ParameterizedTest
    @MethodSource("operations")
    void noAnswerNamesAnotherBoroughsRecord(Operation operation) {
        if (!operation.method().equals("GET")) {
            return;
        }
        ACCOUNTS.forEach(
                (role, account) ->
                        assertThat(
                                        call(suite.as(account), operation, Target.OWN_BOROUGH)
                                                .toString())
                                .doesNotContain(records.get(Target.OTHER_BOROUGH).identifiers()));
    }

    private static Stream<Target> targets(Operation operation) {
        return operation.namesARecord() && !MATRIX.get(operation).named()
                ? Stream.of(Target.values())
                : Stream.of(Target.OWN_BOROUGH);
    }

    private static Answer call(Api api, Operation operation, Target target) {
        Object body = MATRIX.get(operation).body();
        String query = MATRIX.get(operation).query();
        String path = records.get(target).in(operation.path()) + (query == null ? "" : "?" + query);
        // Without If-Match, a change to what people edit is refused before anybody looks for the
        // record.
        if (MATRIX.get(operation).own() == STALE) {
            return api.send(operation.method(), path, body, "If-Match", "\"another\"");
        }
        return operation.method().equals("POST")
                ? api.post(path, body, "Idempotency-Key", UUID.randomUUID().toString())
                : api.send(operation.method(), path, body);
    }

    private static List<JsonNode> withoutAddress(Answer problem) {
        JsonNode json = problem.json();
        return List.of(
                json.path("type"), json.path("title"), json.path("status"), json.path("detail"));
    }

    private static Map<String, String> accounts() {
        var accounts = new LinkedHashMap<String, String>();
        for (String role :
                List.of(
                        "sen-caseworker",
                        "advice-author",
                        "team-manager",
                        "dsco",
                        "review-coordinator",
                        "virtual-school",
                        "setting",
                        "health-partner",
                        "parent-forum",
                        "borough-admin")) {
            accounts.put(role, role + "@camden");
        }
        accounts.put("borough-system", "camden-system");
        accounts.put("network-coordinator", "coordinator@london");
        accounts.put("regional-observer", "observer@london");
        return accounts;
    }
}

package london.dsco.advice;

import static london.dsco.advice.People.as;
import static london.dsco.advice.People.plainSystem;
import static london.dsco.advice.People.plainUser;
import static london.dsco.advice.People.plainly;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import london.dsco.advice.PublishedOperations.Operation;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.journey.Fixtures;
import london.dsco.testkit.Database;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Puts a canary into each part of a case that few may read, and looks for it at every outlet of the
 * service. These are all operations of the published description, called by everybody who must not
 * see it, in each response format; every table; the logs; and the names of metrics. New operations
 * and tables are included.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class OutletsTest {

    private static final String HERE = "lambeth";
    private static final String THERE = "southwark";

    /** For social care only. */
    private static final String INTERNAL = "Sotwhisper";

    /** For readers of the annex. */
    private static final String ANNEX = "Sotannexum";

    /** The child's name. */
    private static final String NAME = "Zelphinequor";

    /** Tables that contain what an author or manager wrote for social care. */
    private static final Set<String> KEEPING_INTERNAL =
            Set.of(
                    "advice_draft",
                    "advice_version",
                    "other_plans",
                    "advice_query",
                    "advice_escalation");

    private static final Set<String> KEEPING_ANNEX = Set.of("advice_draft", "advice_version");
    private static final Set<String> KEEPING_NAME = Set.of("advice_request");

    private static final Queue<String> LOGGED = new ConcurrentLinkedQueue<>();
    private static AdviceCase journey;

    @Inject MeterRegistry metrics;

    /**
     * A caller.
     *
     * @param role role in the description, which says what they may call
     * @param never the canaries that they must not receive
     */
    record Listener(String who, String role, Supplier<PlainCaller> call, Set<String> never) {
        @Override
        public String toString() {
            return who;
        }
    }

    private static Listener of(String role, String... never) {
        return new Listener(
                role,
                role,
                role.equals("borough-system") ? () -> plainSystem(HERE) : () -> plainly(role, HERE),
                Set.of(never));
    }

    static List<Listener> listeners() {
        return List.of(
                of("team-manager", ANNEX),
                of("sen-caseworker", INTERNAL, ANNEX),
                of("borough-system", INTERNAL, ANNEX),
                of("health-partner", INTERNAL, ANNEX, NAME),
                of("borough-admin", INTERNAL, ANNEX, NAME),
                of("review-coordinator", INTERNAL, ANNEX, NAME),
                of("virtual-school", INTERNAL, ANNEX, NAME),
                of("setting", INTERNAL, ANNEX, NAME),
                of("parent-forum", INTERNAL, ANNEX, NAME),
                new Listener(
                        "another author",
                        "advice-author",
                        () -> plainly("advice-author-2", HERE),
                        Set.of(INTERNAL, ANNEX, NAME)),
                new Listener(
                        "a manager of another team",
                        "team-manager",
                        () -> plainUser("manager-of-others@lambeth", HERE, "team-manager"),
                        Set.of(INTERNAL, ANNEX, NAME)),
                new Listener(
                        "the DSCO to whom the case was opened",
                        "dsco",
                        () -> plainly("dsco", THERE),
                        Set.of(INTERNAL, ANNEX)),
                new Listener(
                        "a DSCO elsewhere",
                        "dsco",
                        () -> plainly("dsco", "haringey"),
                        Set.of(INTERNAL, ANNEX, NAME)),
                new Listener(
                        "a system elsewhere",
                        "borough-system",
                        () -> plainSystem("haringey"),
                        Set.of(INTERNAL, ANNEX, NAME)));
    }

    @BeforeEach
    void arrangeOnce() {
        if (journey != null) {
            return;
        }
        Logger.getLogger("").addHandler(listening());
        Staff.manager("manager-of-others@lambeth", HERE, "A team without authors");
        ObjectNode opening = Journey.opening().put("involvement", "CIN");
        ((ObjectNode) opening.get("child"))
                .put("givenName", NAME)
                .put("familyName", NAME + "-" + NAME);
        AdviceCase made = Journey.openedIn(HERE, opening).allocated();
        made("advice-author", made.path("/queries"), "{\"topic\": \"%s\"}".formatted(INTERNAL));
        made(
                "advice-author",
                made.path("/escalations"),
                "{\"reason\": \"SUPPORT_NEEDED\", \"text\": \"%s\"}".formatted(INTERNAL));
        as("advice-author", HERE)
                .header("If-Match", "*")
                .body(
                        "{\"plans\": [{\"kind\": \"CHILD_IN_NEED\", \"updatedOn\": \"2026-01-05\","
                                + " \"outcomes\": [\"%s\"]}]}".formatted(INTERNAL))
                .put(made.path("/other-plans"))
                .then()
                .statusCode(200);
        made.drafted(advice())
                .submitted()
                .returned()
                .drafted(advice())
                .submitted()
                .authorised()
                .audited(3)
                .signedOff();
        made("dsco", made.path("/peer-audits"), "{\"withBorough\": \"E09000028\", \"names\": []}");
        made.dispatched();
        made(
                "dsco",
                made.path("/shares"),
                """
                {"withBorough": "E09000028", "purpose": "EHC_ADVICE",
                 "legalBasis": "CFA_2014_S31", "expiresOn": "%s"}
                """
                        .formatted(made.issuedOn()));
        journey = made;
    }

    private static void made(String role, String path, String body) {
        as(role, HERE).body(body).post(path).then().statusCode(201);
    }

    private static ObjectNode advice() {
        ObjectNode advice = Fixtures.advice().put("restrictedAnnex", ANNEX);
        advice.putArray("riskFactors").add(INTERNAL);
        advice.putObject("contextFactors").put("family", INTERNAL).put("social", INTERNAL);
        advice.putObject("signsOfSafety")
                .put("scaling", 3)
                .put("dangerStatement", INTERNAL)
                .put("safetyPlan", INTERNAL);
        ((ObjectNode) advice.at("/outcomes/0")).put("informedByRestricted", true);
        return advice;
    }

    private static Handler listening() {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                LOGGED.add(line.getLoggerName() + " " + line.getMessage());
                if (line.getParameters() != null) {
                    Stream.of(line.getParameters())
                            .forEach(each -> LOGGED.add(String.valueOf(each)));
                }
                for (Throwable t = line.getThrown(); t != null; t = t.getCause()) {
                    LOGGED.add(String.valueOf(t));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void canariesAppearWhereTheyMay() {
        for (String part : List.of("/advice", "/queries", "/escalations", "/other-plans")) {
            assertThat(as("dsco", HERE).get(journey.path(part)).asString()).contains(INTERNAL);
        }
        assertThat(as("advice-author", HERE).get(journey.path("/advice")).asString())
                .contains(ANNEX);
        assertThat(as("sen-caseworker", HERE).get(journey.path()).asString()).contains(NAME);
        assertThat(as("dsco", THERE).get(journey.path()).asString()).contains(NAME);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("listeners")
    void noCallerReceivesACanaryThatIsNotForThem(Listener listener) {
        PublishedOperations operations = new PublishedOperations(journey);
        int answered = 0;
        Map<String, String> heard = new TreeMap<>();
        for (Operation operation : PublishedOperations.all()) {
            boolean reads = operation.method().equals("GET");
            if (reads || !operation.roles().contains(listener.role())) {
                for (String media : operation.media()) {
                    Answer answer = operations.ask(listener.call().get(), operation, media);
                    answered += answer.status() == 200 ? 1 : 0;
                    if (!reads) {
                        assertThat(answer.status()).as("%s", operation).isIn(401, 403, 404);
                    }
                    heardIn(answer, listener, operation + " " + media, heard);
                }
            }
        }
        assertThat(heard).as(listener.who()).isEmpty();
        assertThat(answered)
                .as("answers to " + listener.who())
                .isGreaterThan(listener.never().contains(NAME) ? -1 : 10);
    }

    /** Looks for canaries in an answer as text; for a file, in the readable part of its bytes. */
    private static void heardIn(
            Answer answer, Listener listener, String where, Map<String, String> heard) {
        if (where.contains("/subject-access/")) {
            return; // this gives everything kept, and what is withheld has tests of its own
        }
        String text = new String(answer.body(), StandardCharsets.UTF_8) + answer.headers().map();
        for (String canary : listener.never()) {
            if (text.contains(canary)) {
                heard.merge(where, canary, (one, other) -> one + " " + other);
            }
        }
    }

    @Test
    void noTableKeepsACanaryOfAnother() {
        Map<String, Set<String>> kept = new TreeMap<>();
        for (String canary : List.of(INTERNAL, ANNEX, NAME)) {
            kept.put(canary, tablesWith(canary));
        }
        assertThat(kept)
                .isEqualTo(
                        new TreeMap<>(
                                Map.of(
                                        INTERNAL, KEEPING_INTERNAL,
                                        ANNEX, KEEPING_ANNEX,
                                        NAME, KEEPING_NAME)));
    }

    private static Set<String> tablesWith(String canary) {
        Set<String> tables = new TreeSet<>();
        Database.select(
                        "select relname from pg_class where relkind in ('r', 'p')"
                                + " and relnamespace = 'public'::regnamespace")
                .forEach(
                        row -> {
                            String table = (String) row.get("relname");
                            if (!Database.select(
                                            "select 1 from %s kept where to_jsonb(kept)::text like ? limit 1"
                                                    .formatted(table),
                                            "%" + canary + "%")
                                    .isEmpty()) {
                                tables.add(table);
                            }
                        });
        return tables;
    }

    /** Runs after everybody has called everything, including refusals and mistakes. */
    @Test
    void noLogAndNoMetricHasACanary() {
        ObjectNode mistaken = Journey.JSON.createObjectNode().put(INTERNAL, 1);
        for (Listener listener : listeners()) {
            PlainCaller caller = listener.call().get();
            caller.post(AdviceCase.REQUESTS, mistaken);
            caller.get(AdviceCase.REQUESTS + "?author=" + NAME);
            caller.get(journey.path("/document"));
        }
        String wrong = advice().put("restrictedAnnex", ANNEX.repeat(9_000)).toString();
        as("advice-author", HERE)
                .header("If-Match", "*")
                .body(wrong)
                .put(journey.path("/advice"))
                .then()
                .statusCode(400);
        assertThat(LOGGED).isNotEmpty();
        assertThat(String.join("\n", LOGGED)).doesNotContain(INTERNAL, ANNEX, NAME);
        assertThat(metrics.getMeters()).isNotEmpty();
        assertThat(metrics.getMeters().stream().map(meter -> meter.getId().toString()))
                .noneMatch(
                        meter ->
                                meter.contains(INTERNAL)
                                        || meter.contains(ANNEX)
                                        || meter.contains(NAME)
                                        || meter.contains(journey.childRef())
                                        || meter.contains(journey.requestId()));
    }
}

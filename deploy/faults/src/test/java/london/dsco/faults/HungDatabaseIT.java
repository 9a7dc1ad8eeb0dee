package london.dsco.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Answer;
import london.dsco.journey.Api;
import london.dsco.local.Part;
import london.dsco.runs.Accounts;
import london.dsco.runs.Courier;
import london.dsco.runs.RunningSuite;
import london.dsco.runs.Suite;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * PostgreSQL hangs: it accepts connections and answers nothing, as if its disk were stuck. Nobody
 * waits for it, and nothing is acknowledged that has not happened.
 */
@Order(Integer.MAX_VALUE - 1)
@ExtendWith(RunningSuite.class)
class HungDatabaseIT {

    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration RECOVERY = Duration.ofSeconds(30);

    /** More calls than a service has connections. */
    private static final int AT_ONCE = 40;

    private static final String SYSTEM = "camden-system";

    private record Timed(Answer answer, Duration took) {}

    private record Call(String account, String method, String path, Object body) {

        Timed send(Accounts accounts, String key) {
            Api api = accounts.as(account);
            long begun = System.nanoTime();
            Answer answer =
                    body == null
                            ? api.send(method, path, null)
                            : api.send(method, path, body, "Idempotency-Key", key);
            return new Timed(answer, Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    @Test
    void everyCallIsAnsweredWithinThreeSecondsAndSucceedsAgainAfterwards(Suite suite) {
        Accounts accounts = suite.accounts();
        String key = UUID.randomUUID().toString();
        AdviceCase one = received(accounts);
        Call opening = new Call(SYSTEM, "POST", "/advice/v1/requests", one.opening());
        List<Call> calls =
                List.of(
                        opening,
                        new Call(SYSTEM, "GET", "/advice/v1/requests", null),
                        new Call(SYSTEM, "GET", "/reviews/v1/plans", null),
                        new Call(
                                "coordinator@london",
                                "GET",
                                "/network/v1/benchmarks?measure=TIMELINESS",
                                null));
        // Each works before, and its account has a token: Keycloak is in the same PostgreSQL.
        Call another =
                new Call(SYSTEM, "POST", "/advice/v1/requests", received(accounts).opening());
        assertWorks(another.send(accounts, UUID.randomUUID().toString()));
        calls.stream()
                .filter(call -> call != opening)
                .forEach(call -> assertWorks(call.send(accounts, key)));

        suite.stack().pause(Part.POSTGRES);
        try {
            calls.forEach(call -> assertRefused(call.send(accounts, key)));
            atOnce(calls, accounts, key).forEach(HungDatabaseIT::assertRefused);
        } finally {
            suite.stack().resume(Part.POSTGRES);
        }

        for (Call call : calls) {
            await().atMost(RECOVERY)
                    .until(() -> call.send(accounts, key).answer().status() / 100 == 2);
        }
        assertThat(
                        accounts.as(SYSTEM)
                                .get("/advice/v1/requests?childRef=" + one.childRef())
                                .expect(200)
                                .json()
                                .path("items"))
                .hasSize(1);
    }

    private static AdviceCase received(Accounts accounts) {
        return AdviceCase.receivedDaysAgo(
                3, "camden", new Courier(accounts), Clock.systemUTC().instant());
    }

    private static List<Timed> atOnce(List<Call> calls, Accounts accounts, String key) {
        ExecutorService callers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            return IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> calls.get(i % calls.size()))
                    .map(
                            call ->
                                    CompletableFuture.supplyAsync(
                                            () -> call.send(accounts, key), callers))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            callers.shutdownNow();
        }
    }

    private static void assertWorks(Timed timed) {
        assertThat(timed.answer().status() / 100).as(timed.answer().toString()).isEqualTo(2);
    }

    private static void assertRefused(Timed timed) {
        Answer answer = timed.answer();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).as(answer.asked()).isNotNull();
        assertThat(timed.took()).as(answer.asked()).isLessThanOrEqualTo(LIMIT);
    }
}

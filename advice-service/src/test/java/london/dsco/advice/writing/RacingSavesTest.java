package london.dsco.advice.writing;

import static london.dsco.advice.People.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.advice.Journey;
import london.dsco.journey.AdviceCase;
import london.dsco.testkit.RealParts;
import org.junit.jupiter.api.Test;

/**
 * One author with the same draft in two browsers, both of which save automatically. Each reads,
 * adds one to the number in the text and saves it over what it has read. A save that overwrote
 * another would lose one.
 *
 * <p>A build races a few hundred times; {@code -Dracing.saves=10000} races more.
 */
@QuarkusTest
@WithTestResource(RealParts.class)
class RacingSavesTest {

    private static final int SAVES = Integer.getInteger("racing.saves", 400);

    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final Set<String> versions = ConcurrentHashMap.newKeySet();

    @Test
    void losesNoneOfManyRacingSaves() throws Exception {
        AdviceCase journey = Journey.opened().allocated();
        save(journey, "*", 0);
        CyclicBarrier together = new CyclicBarrier(2);
        Callable<Void> browser =
                () -> {
                    for (int i = 0; i < SAVES / 2; i++) {
                        Response read = as("advice-author").get(journey.path("/advice"));
                        together.await(1, TimeUnit.MINUTES); // both have read
                        count(save(journey, read.header("ETag"), numberIn(read) + 1));
                        together.await(1, TimeUnit.MINUTES); // both have saved
                    }
                    return null;
                };
        ExecutorService browsers = Executors.newFixedThreadPool(2);
        try {
            for (var done : browsers.invokeAll(List.of(browser, browser))) {
                done.get();
            }
        } finally {
            browsers.shutdownNow();
        }
        assertThat(accepted.get() + refused.get()).isEqualTo(SAVES / 2 * 2);
        assertThat(numberIn(as("advice-author").get(journey.path("/advice"))))
                .isEqualTo(accepted.get())
                .isEqualTo(versions.size())
                .isEqualTo(SAVES / 2); // of two that read the same, only one is saved
    }

    private void count(Response saved) {
        assertThat(saved.statusCode()).isIn(200, 412);
        if (saved.statusCode() == 200) {
            accepted.incrementAndGet();
            versions.add(saved.header("ETag"));
        } else {
            refused.incrementAndGet();
        }
    }

    private static Response save(AdviceCase journey, String tag, int number) {
        return as("advice-author")
                .header("If-Match", tag)
                .body("{\"views\": {\"child\": \"" + number + "\"}}")
                .put(journey.path("/advice"));
    }

    private static int numberIn(Response read) {
        return Integer.parseInt(read.path("views.child"));
    }
}

package london.dsco.acceptance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.AdviceCase.Receipt;
import london.dsco.journey.Answer;
import london.dsco.local.Stack;

/**
 * What must be true once the suite is whole again: every acknowledged command has its effect,
 * exactly once, here and at the consumers, and each request's events are in order.
 */
final class Aftermath {

    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What a complete case publishes, and in which order. */
    private static final List<String> PUBLISHED =
            List.of("received", "audited", "signed-off", "dispatched", "closed");

    /** What a complete case has in its history. */
    private static final List<String> HISTORY =
            List.of(
                    "RECEIVED",
                    "ALLOCATED",
                    "DRAFTED",
                    "SUBMITTED",
                    "AUTHORISED",
                    "AUDITED",
                    "SIGNED_OFF",
                    "DISPATCHED",
                    "DECIDED");

    private final Stack stack;
    private final Courier courier;
    private final int dispatchedBefore;
    private final List<String> violations = new ArrayList<>();

    /**
     * Made before the load, to know what was there: the network counts all that came before, else
     * it would count some of it with the load.
     */
    Aftermath(Stack stack, Accounts accounts) {
        this.stack = stack;
        this.courier = new Courier(accounts);
        EventLog.awaitReader(stack, "advice.request.v1", "network-service");
        this.dispatchedBefore = dispatched();
    }

    /** In words; empty when nothing was lost, doubled or disordered. */
    List<String> violations(List<AdviceCase> cases) {
        cases.forEach(this::replays);
        cases.forEach(this::ownRecord);
        awaitConsumers(cases);
        cases.forEach(this::plan);
        check(
                dispatched() - dispatchedBefore == cases.size(),
                "the network counts %d dispatched, not %d",
                dispatched() - dispatchedBefore,
                cases.size());
        events(cases);
        return List.copyOf(violations);
    }

    /**
     * The same letter again is answered as the first time, with the record as it is now: nothing of
     * an answer is kept but what it made.
     */
    private void replays(AdviceCase one) {
        for (Receipt receipt : one.receipts()) {
            Answer again = courier.post(receipt.letter());
            Answer first = receipt.answer();
            check(
                    again.status() == first.status()
                            && Objects.equals(again.header("Location"), first.header("Location"))
                            && again.text("id").equals(first.text("id")),
                    "replay differs: %s instead of %s",
                    again,
                    first);
        }
    }

    private void ownRecord(AdviceCase one) {
        Answer found = courier.get(one.system(), "/advice/v1/requests?childRef=" + one.childRef());
        check(
                found.json().path("items").size() == 1,
                "not exactly one request for %s: %s",
                one.childRef(),
                found);
        var history = new ArrayList<String>();
        courier.get(one.as("dsco"), one.path() + "/timeline")
                .json()
                .path("entries")
                .forEach(entry -> history.add(entry.path("event").asText()));
        // The service offers a consultation in its own time, or not before the advice was sent.
        history.remove("CONSULTATION_OFFERED");
        check(history.equals(HISTORY), "history of %s is %s", one.requestId(), history);
    }

    private void plan(AdviceCase one) {
        Answer plans = courier.get(one.system(), "/reviews/v1/plans?childRef=" + one.childRef());
        check(
                plans.json().path("items").size() == 1
                        && plans.json()
                                .path("items")
                                .path(0)
                                .path("planRef")
                                .asText()
                                .equals(one.planRef()),
                "not exactly one plan for %s: %s",
                one.childRef(),
                plans);
    }

    /** Consumers catch up in their own time; afterwards nothing moves any more. */
    private void awaitConsumers(List<AdviceCase> cases) {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        while (System.nanoTime() < deadline
                && !(dispatched() - dispatchedBefore >= cases.size()
                        && cases.stream().allMatch(this::hasPlan))) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private boolean hasPlan(AdviceCase one) {
        return courier.get(one.system(), "/reviews/v1/plans/" + one.planRef()).status() == 200;
    }

    private int dispatched() {
        return new Benchmarks(courier).dispatched("E09000007");
    }

    /** A repeated delivery is allowed, with the same id; a second event of the same kind is not. */
    private void events(List<AdviceCase> cases) {
        Map<String, List<EventLog.Entry>> log = EventLog.read(stack, "advice.request.v1");
        for (AdviceCase one : cases) {
            var seen = new HashSet<String>();
            List<String> facts =
                    log.getOrDefault(one.requestId(), List.of()).stream()
                            .filter(entry -> seen.add(entry.id()))
                            .map(EventLog.Entry::fact)
                            .collect(Collectors.toCollection(ArrayList::new));
            facts.remove("consultation-offered");
            check(facts.equals(PUBLISHED), "events of %s are %s", one.requestId(), facts);
        }
    }

    private void check(boolean holds, String message, Object... details) {
        if (!holds) {
            violations.add(message.formatted(details));
        }
    }
}

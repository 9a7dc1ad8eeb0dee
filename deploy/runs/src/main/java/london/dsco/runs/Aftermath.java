package london.dsco.runs;

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
 * What must be true once every part of the suite runs again: every acknowledged command has its
 * effect, exactly once, here and at the consumers, and each request's events are in order.
 */
final class Aftermath {

    private static final Duration SETTLING = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** The events of a complete case, in order. */
    private static final List<String> PUBLISHED =
            List.of("received", "audited", "signed-off", "dispatched", "closed");

    /** The history of a complete case. */
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
     * Create it before the load, to record the earlier counts: it waits until the network has
     * counted all earlier events, which would otherwise mix with those of the load.
     */
    Aftermath(Stack stack, Accounts accounts) {
        this.stack = stack;
        this.courier = new Courier(accounts);
        EventLog.awaitReader(stack, "advice.request.v1", "network-service");
        this.dispatchedBefore = dispatched();
    }

    /** Returns the violations in words; empty if nothing was lost, doubled or out of order. */
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
     * Sends the same letters again. Each gets the same answer with the present record, because of
     * an answer only what it made is kept.
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
        // The service offers a consultation when it is ready, or not at all before the advice was
        // sent.
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

    /** Waits until the consumers have caught up. After that, nothing changes any more. */
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

    /**
     * Checks the events. A repeated delivery with the same id is allowed; a second event of the
     * same kind is not.
     */
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

package london.dsco.runs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import london.dsco.journey.AdviceCase;
import london.dsco.journey.Fixtures;
import london.dsco.local.Part;
import london.dsco.local.Stack;

/**
 * The practice that Shropshire published, replayed through the API with the clock moved forward:
 * every author gets a reminder at four weeks and an offer of a consultation, 97% of the advice is
 * sent in time, and 55% of it is good or outstanding. Advice-service is killed while requests come
 * in and again while it sends reminders. The command line is {@code deploy/practice-test
 * [requests]}.
 */
public final class PracticeRun {

    private static final String BOROUGH = "hackney";
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int OUTSTANDING = 3;
    private static final int REQUIRES_IMPROVEMENT = 2;
    private static final int DEATHS = 3;
    private static final Duration SETTLING = Duration.ofMinutes(5);
    private static final Duration GLANCE = Duration.ofMillis(250);

    private final Stack stack;
    private final Courier courier;
    private final Consumer<String> report;
    private final List<String> violations = new ArrayList<>();

    public PracticeRun(Suite suite, Consumer<String> report) {
        this.stack = suite.stack();
        this.courier = new Courier(suite.accounts());
        this.report = report;
    }

    public static void main(String[] arguments) {
        int requests = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        List<String> violations;
        try (Suite suite = Suite.start()) {
            violations = new PracticeRun(suite, System.out::println).run(requests);
        }
        violations.forEach(violation -> System.out.println("VIOLATION " + violation));
        System.out.println(
                violations.isEmpty()
                        ? "Everyone reminded once and offered a consultation; every figure as worked out."
                        : violations.size() + " violations");
        System.exit(violations.isEmpty() ? 0 : 1);
    }

    /**
     * Returns the differences from the figures worked out by hand, in words; empty if there are
     * none.
     */
    public List<String> run(int requests) {
        int inTime = Math.round(requests * 0.97f);
        int good = Math.round(requests * 0.55f);
        report.accept(
                "%d requests: %d to be sent in time, %d to be good"
                        .formatted(requests, inTime, good));
        giveAddresses();
        try {
            List<AdviceCase> cases = opened(requests);
            await(() -> allOffered(cases, 1), "an offer for each request");

            stack.clock().advance("P28D");
            remindAmidDeaths(cases);
            await(() -> allOffered(cases, 2), "a second offer for each request at week four");

            stack.clock().advance("P12D");
            cases.subList(0, inTime).forEach(one -> sent(one, grade(cases.indexOf(one), good)));
            stack.clock().advance("P5D");
            List<AdviceCase> late = cases.subList(inTime, requests);
            late.forEach(one -> state(one, "OVERDUE"));
            late.forEach(one -> sent(one, grade(cases.indexOf(one), good)));

            cases.forEach(this::remindedOnce);
            cases.subList(0, inTime).forEach(one -> state(one, "MET"));
            late.forEach(one -> state(one, "MET_LATE"));
            figures(requests, inTime, good);
            events(cases);
        } finally {
            stack.clock().reset();
        }
        return List.copyOf(violations);
    }

    /**
     * Gives addresses to the people who get reminders; other tests register the same people
     * without.
     */
    private void giveAddresses() {
        courier.put(
                BOROUGH + "-system", practitioner("advice-author"), addressed(Fixtures.author()));
        courier.put(
                BOROUGH + "-system", practitioner("team-manager"), addressed(Fixtures.manager()));
    }

    private static String practitioner(String role) {
        return "/advice/v1/practitioners/" + role + "@" + BOROUGH;
    }

    private static ObjectNode addressed(ObjectNode entry) {
        return entry.put("email", "practice@example.org");
    }

    /** Returns cases opened, allocated and begun, while the service is killed halfway. */
    private List<AdviceCase> opened(int requests) {
        var now = Clock.systemUTC().instant();
        List<AdviceCase> cases = new ArrayList<>();
        for (int i = 0; i < requests; i++) {
            if (i == requests / 2) {
                stack.kill(Part.ADVICE);
                stack.restart(Part.ADVICE);
            }
            cases.add(
                    AdviceCase.receivedDaysAgo(0, BOROUGH, courier, now)
                            .opened()
                            .allocated()
                            .drafted());
        }
        return cases;
    }

    /** Kills the service each time a later case has had its reminder. */
    private void remindAmidDeaths(List<AdviceCase> cases) {
        for (int death = 0; death < DEATHS; death++) {
            AdviceCase one = cases.get(death * cases.size() / DEATHS);
            await(() -> isReminded(one), "reminders going on");
            stack.kill(Part.ADVICE);
            stack.restart(Part.ADVICE);
        }
        await(() -> cases.stream().allMatch(this::isReminded), "a reminder for each request");
        await(() -> cases.stream().allMatch(this::delivered), "every mail delivered");
    }

    private boolean isReminded(AdviceCase one) {
        return fourWeek(one).hasNonNull("sentOn");
    }

    private boolean delivered(AdviceCase one) {
        JsonNode deliveries = fourWeek(one).path("deliveries");
        return !deliveries.isEmpty()
                && children(deliveries)
                        .allMatch(line -> line.path("state").asText().equals("SENT"));
    }

    /** Returns the reminder of day 28 in the delivery log. */
    private JsonNode fourWeek(AdviceCase one) {
        JsonNode log = courier.get(one.as("dsco"), one.path("/reminders")).expect(200).json();
        return children(log.path("reminders"))
                .filter(reminder -> reminder.path("day").asInt() == 28)
                .findFirst()
                .orElseThrow();
    }

    private boolean allOffered(List<AdviceCase> cases, int times) {
        return cases.stream().allMatch(one -> offers(one).size() >= times);
    }

    private JsonNode offers(AdviceCase one) {
        return courier.get(one.as("dsco"), one.path("/consultations"))
                .expect(200)
                .json()
                .path("items");
    }

    private static int grade(int index, int good) {
        return index < good ? OUTSTANDING : REQUIRES_IMPROVEMENT;
    }

    private static void sent(AdviceCase one, int points) {
        one.submitted().authorised().audited(points).signedOff().dispatched();
    }

    /** Checks that the author and the manager who allocated the case got one each. */
    private void remindedOnce(AdviceCase one) {
        var seen = new HashSet<String>();
        children(fourWeek(one).path("deliveries"))
                .forEach(
                        line ->
                                check(
                                        seen.add(line.path("recipient").asText()),
                                        "%s was reminded twice about %s",
                                        line.path("recipient").asText(),
                                        one.requestId()));
        check(
                seen.equals(new HashSet<>(List.of(one.author(), one.as("team-manager")))),
                "about %s, reminders went to %s",
                one.requestId(),
                seen);
        check(offers(one).size() == 2, "%d offers for %s", offers(one).size(), one.requestId());
        JsonNode history =
                courier.get(one.as("dsco"), one.path("/timeline"))
                        .expect(200)
                        .json()
                        .path("entries");
        long lines =
                children(history)
                        .filter(entry -> entry.path("event").asText().equals("REMINDED"))
                        .count();
        check(lines == 1, "%d reminders in the history of %s", lines, one.requestId());
    }

    private void state(AdviceCase one, String expected) {
        String state =
                courier.get(one.as("dsco"), one.path())
                        .expect(200)
                        .json()
                        .path("clock")
                        .path("state")
                        .asText();
        check(state.equals(expected), "the clock of %s says %s", one.requestId(), state);
    }

    /** Checks the borough's own figures for the days on which only this run dispatched. */
    private void figures(int requests, int inTime, int good) {
        LocalDate today = stack.clock().now().atZone(LONDON).toLocalDate();
        String period = "?from=%s&to=%s".formatted(today.minusDays(5), today);
        JsonNode group =
                courier.get("dsco@" + BOROUGH, "/advice/v1/performance" + period)
                        .expect(200)
                        .json()
                        .path("groups")
                        .path(0);
        figure("dispatched", requests, group.path("dispatched").asInt());
        figure("in time", inTime, group.path("onTime").asInt());
        figure("late", requests - inTime, group.path("late").asInt());
        figure("outstanding", good, group.path("grades").path("outstanding").asInt());
        figure("reminded", requests, share(group, "REMINDER_SENT_ON_ITS_DAY"));
        figure("offered a consultation", requests, share(group, "CONSULTATION_OFFERED"));
    }

    private static int share(JsonNode group, String measure) {
        return children(group.path("shares"))
                .filter(share -> share.path("measure").asText().equals(measure))
                .mapToInt(share -> share.path("count").asInt())
                .sum();
    }

    private void figure(String name, int expected, int counted) {
        report.accept("%s: %d".formatted(name, counted));
        check(counted == expected, "%s should be %d but is %d", name, expected, counted);
    }

    /**
     * Checks the events. A repeated delivery with the same id is allowed; a second event of one
     * reminder is not.
     */
    private void events(List<AdviceCase> cases) {
        Map<String, List<EventLog.Entry>> log = EventLog.read(stack, "advice.request.v1");
        for (AdviceCase one : cases) {
            var ids = new HashSet<String>();
            log.getOrDefault(one.requestId(), List.of()).stream()
                    .filter(entry -> entry.fact().equals("reminded"))
                    .forEach(entry -> ids.add(entry.id()));
            check(ids.size() == 1, "%d events of reminders of %s", ids.size(), one.requestId());
        }
    }

    private void await(BooleanSupplier condition, String what) {
        long deadline = System.nanoTime() + SETTLING.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("There was not " + what + " within " + SETTLING);
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }

    private void check(boolean holds, String message, Object... details) {
        if (!holds) {
            violations.add(message.formatted(details));
        }
    }

    private static Stream<JsonNode> children(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }
}

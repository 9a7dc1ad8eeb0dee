package london.dsco.local.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import london.dsco.domain.Borough;
import london.dsco.local.Stack;
import london.dsco.local.StackFailure;

/**
 * Loads the story into a running stack, day by day. It sets the suite's clock to the day, and gives
 * each step as a command through the gateway by the person who would give it. If interrupted, it
 * continues where it stopped; run twice, it does nothing.
 */
public final class DemoLoad {

    /** The limit of waiting for a day's reminders: many rounds of the service that sends them. */
    private static final int REMINDER_POLLS = 100;

    private static final int WORKERS = 8;

    private final Stack stack;
    private final Consumer<String> say;

    public DemoLoad(Stack stack, Consumer<String> say) {
        this.stack = stack;
        this.say = say;
    }

    public static boolean isComplete(Path data) {
        return DemoJournal.isComplete(journal(data));
    }

    /**
     * @throws StackFailure when the suite refuses a command or stops answering
     */
    public void run(DemoSize size) {
        LocalDate yesterday = LocalDate.now(Clock.system(DemoStory.LONDON)).minusDays(1);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        // This also runs if the command is interrupted, because the suite must not stay in the
        // past.
        Thread reset = new Thread(stack.clock()::reset, "clock-reset");
        Runtime.getRuntime().addShutdownHook(reset);
        try (DemoJournal journal =
                new DemoJournal(journal(stack.config().data()), new DemoStory(yesterday, size))) {
            say.accept(
                    journal.isEmpty()
                            ? "loading the demonstration data"
                            : "continuing with the demonstration data");
            tell(journal, workers);
            journal.complete();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackFailure failure ? failure : e;
        } finally {
            workers.shutdownNow();
            stack.clock().reset();
            Runtime.getRuntime().removeShutdownHook(reset);
        }
    }

    private void tell(DemoJournal journal, ExecutorService workers) {
        DemoStory story = journal.story();
        DemoApi api = DemoApi.to(stack);
        DemoCommands commands = new DemoCommands(api, journal);
        LocalDate first = story.firstDay();
        if (journal.isEmpty()) {
            move(first);
            enterPractitioners(new DemoRegister(api), new GuidanceCommands(api), first, workers);
        }
        Map<LocalDate, List<DemoStep>> days =
                story.steps().stream()
                        .filter(step -> !journal.isDone(step))
                        .collect(
                                Collectors.groupingBy(
                                        DemoStep::day, TreeMap::new, Collectors.toList()));
        Map<LocalDate, List<DemoCase>> reminders = reminders(story);
        int month = -1;
        for (LocalDate day : days.keySet()) {
            move(day);
            carryOut(days.get(day), commands, workers);
            reminders
                    .getOrDefault(day, List.of())
                    .forEach(request -> awaitReminder(request, commands));
            if (day.getMonthValue() / 4 != month) {
                month = day.getMonthValue() / 4;
                say.accept("  … " + day);
            }
        }
        move(story.lastDay());
        new PracticeCommands(api).publish(story.lastDay());
        new NetworkCommands(api).tell(story.lastDay());
        sendTermLists(new TermListCommands(api), story.lastDay());
        setCalendars(new CalendarCommands(api), story.lastDay());
    }

    private static void sendTermLists(TermListCommands lists, LocalDate on) {
        DemoBorough.ALL.stream()
                .filter(DemoBorough::isFullyPopulated)
                .forEach(borough -> lists.send(borough, on));
    }

    private static void setCalendars(CalendarCommands calendars, LocalDate on) {
        DemoBorough.ALL.stream()
                .filter(DemoBorough::isFullyPopulated)
                .forEach(borough -> calendars.tell(borough, on));
    }

    private void move(LocalDate day) {
        stack.clock().set(day.atTime(9, 30).atZone(DemoStory.LONDON).toInstant());
    }

    /**
     * Enters the practitioners, because only people in the register get cases. All of them may
     * write.
     */
    private static void enterPractitioners(
            DemoRegister register,
            GuidanceCommands guidance,
            LocalDate day,
            ExecutorService workers) {
        CompletableFuture.allOf(
                        DemoBorough.ALL.stream()
                                .map(
                                        borough ->
                                                CompletableFuture.runAsync(
                                                        () -> {
                                                            register.enter(borough, day);
                                                            guidance.publish(borough);
                                                        },
                                                        workers))
                                .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Carries out the steps of one day: those of one case in turn, the cases in parallel. */
    private static void carryOut(
            List<DemoStep> day, DemoCommands commands, ExecutorService workers) {
        Map<String, List<DemoStep>> byCase =
                day.stream()
                        .collect(
                                Collectors.groupingBy(
                                        step -> step.request().key(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (List<DemoStep> steps : byCase.values()) {
            running.add(
                    CompletableFuture.runAsync(() -> steps.forEach(commands::carryOut), workers));
        }
        CompletableFuture.allOf(running.toArray(CompletableFuture[]::new)).join();
    }

    /**
     * Returns, by day, one case of each borough whose reminder must have gone out before time moves
     * on.
     */
    private static Map<LocalDate, List<DemoCase>> reminders(DemoStory story) {
        Map<LocalDate, Map<Borough, DemoCase>> last = new TreeMap<>();
        for (DemoCase request : story.cases()) {
            LocalDate day = request.panel().plusDays(28);
            if (request.dispatchedOn().isAfter(day)) {
                last.computeIfAbsent(day, none -> new TreeMap<>())
                        .put(request.borough().borough(), request);
            }
        }
        return last.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> List.copyOf(entry.getValue().values())));
    }

    private static void awaitReminder(DemoCase request, DemoCommands commands) {
        for (int poll = 0; !commands.isReminded(request); poll++) {
            if (poll == REMINDER_POLLS) {
                throw new StackFailure(
                        "The four-week reminder of " + request.key() + " was not sent.",
                        "See the log of the advice-service, then run deploy/up again: it"
                                + " continues where it stopped.");
            }
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS))
                    .join();
        }
    }

    private static Path journal(Path data) {
        return data.resolve("demonstration.journal");
    }
}

package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import london.dsco.local.demo.DemoLoad;
import london.dsco.local.demo.DemoSize;

/**
 * {@code deploy/up}: checks, builds what is out of date, starts what is not running, and says what
 * to try next.
 */
final class Up {

    private final StackConfig config;
    private final Consumer<String> say;
    private final Stack stack;
    private final long begun = System.nanoTime();

    Up(StackConfig config, Consumer<String> say) {
        this.config = config;
        this.say =
                line ->
                        say.accept(
                                "%6.1f s  %s".formatted((System.nanoTime() - begun) / 1e9, line));
        this.stack = Stack.with(config, this.say);
    }

    void run(UpOptions options) {
        alone(() -> start(options));
    }

    private void start(UpOptions options) {
        List<Part> starting =
                options.parts().stream().filter(part -> !stack.isRunning(part)).toList();
        List<Part> stale = new ServiceBuild(config).stale(options.parts());
        List<Part> building = stale.stream().filter(starting::contains).toList();
        Preflight.ports(config, starting);
        Preflight.memory(starting, !building.isEmpty());
        stale.stream()
                .filter(stack::isRunning)
                .forEach(
                        part ->
                                say.accept(
                                        part.label()
                                                + " is running, but its sources have changed: run deploy/down and"
                                                + " deploy/up to see the changes"));
        stack.start(built(building), options.parts());
        say.accept("healthy; logs in " + config.logs());
        if (options.demonstration() && !DemoLoad.isComplete(config.data())) {
            new DemoLoad(stack, say).run(options.large() ? DemoSize.LARGE : DemoSize.SMALL);
            say.accept("demonstration data loaded");
        }
        if (options.parts().contains(Part.GATEWAY)) {
            whatNext();
        }
    }

    private void alone(Runnable work) {
        Path file = config.data().resolve("up.lock");
        try {
            Files.createDirectories(config.data());
            try (FileChannel channel =
                            FileChannel.open(
                                    file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.tryLock()) {
                if (lock == null) {
                    throw new StackFailure(
                            "Another deploy/up is working on " + config.data() + ".",
                            "Wait for it, or give this stack its own folder: "
                                    + StackConfig.DATA_VARIABLE
                                    + ".");
                }
                work.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<Part, CompletableFuture<Void>> built(List<Part> building) {
        if (building.isEmpty()) {
            return Map.of();
        }
        String names = String.join(", ", building.stream().map(Part::label).toList());
        say.accept("building " + names + " (log: " + config.logs().resolve("build.log") + ")");
        CompletableFuture<Void> built =
                CompletableFuture.runAsync(
                        () -> {
                            new ServiceBuild(config).run(building);
                            say.accept("built " + names);
                        });
        return building.stream().collect(Collectors.toMap(part -> part, part -> built));
    }

    private void whatNext() {
        String gateway = stack.gateway().toString();
        System.out.printf(
                """

                The suite runs at %s. Try:

                  TOKEN=$(deploy/token dsco@camden)
                  curl -H "Authorization: Bearer $TOKEN" %s/advice/v1/requests
                  curl -H "Authorization: Bearer $TOKEN" "%s/network/v1/benchmarks?measure=TIMELINESS"

                Accounts: ROLE@BOROUGH and BOROUGH-system for all 33 boroughs, coordinator@london (password %s).
                deploy/clock advance P28D moves its time, deploy/status shows its parts, deploy/down stops it.
                Mails to practitioners, such as reminders, are shown at %s and go nowhere.

                The benchmarks show the running quarter here because nobody in them is real. Anywhere else a quarter is
                published once it has ended: two looks at a running one can tell what happened to one child.
                %n""",
                gateway, gateway, gateway, Tokens.PASSWORD, stack.management(Part.MAILBOX));
    }
}

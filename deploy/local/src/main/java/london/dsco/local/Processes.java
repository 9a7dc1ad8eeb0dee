package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The processes of one data folder, identified by their files in {@code run/}. These have the
 * process id and start time, so that an id since given to another process is never mistaken for
 * ours.
 */
final class Processes {

    private static final long LOG_LIMIT = 10_000_000;
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final StackConfig config;

    Processes(StackConfig config) {
        this.config = config;
    }

    Optional<ProcessHandle> running(Part part) {
        try {
            Path file = file(part);
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            String[] known = Files.readString(file).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(known[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(known[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the part's process with its output in its log, and records its id. */
    ProcessHandle launch(Part part, List<String> command, Map<String, String> environment) {
        try {
            Path log = config.log(part);
            Files.createDirectories(log.getParent());
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
            ProcessBuilder builder =
                    new ProcessBuilder(detached(command))
                            .directory(config.data().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            // The services would read the stack's own variables as settings.
            builder.environment().keySet().removeIf(name -> name.startsWith("DSCO_"));
            builder.environment().putAll(environment);
            ProcessHandle process = builder.start().toHandle();
            Files.createDirectories(file(part).getParent());
            Files.writeString(file(part), process.pid() + " " + startOf(process) + "\n");
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the part a signal by name, if it is running. */
    void tell(Part part, String signal) {
        running(part).ifPresent(process -> tell(Stream.of(process), signal));
    }

    /**
     * Sends a signal to the part and then to all its children. A stopped part cannot start more of
     * them.
     */
    void tellAll(Part part, String signal) {
        tell(part, signal);
        running(part).ifPresent(process -> tell(process.descendants(), signal));
    }

    /**
     * Returns the end of a part's log, indented, for a message that explains why it did not start.
     */
    String lastLines(Part part) {
        try {
            List<String> lines = Files.readAllLines(config.log(part));
            return "\n  | "
                    + String.join(
                            "\n  | ", lines.subList(Math.max(0, lines.size() - 8), lines.size()));
        } catch (IOException e) {
            return "";
        }
    }

    /** Waits for the end of the process; returns false if it is still running after that time. */
    static boolean ended(ProcessHandle process, Duration within) {
        try {
            process.onExit().get(within.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while waiting.", "Run the command again.", e);
        }
    }

    private static void tell(Stream<ProcessHandle> processes, String signal) {
        List<String> command = new ArrayList<>(List.of("kill", "-" + signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            new ProcessBuilder(command).redirectErrorStream(true).start().waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Starts the command in its own session if the system can, so that a closing terminal or Ctrl-C
     * does not stop the stack.
     */
    private List<String> detached(List<String> command) {
        if (!config.outlives()) {
            return command;
        }
        List<String> whole =
                new ArrayList<>(
                        Files.isExecutable(SETSID)
                                ? List.of(SETSID.toString())
                                : List.of(
                                        "/bin/sh", "-c", "trap '' HUP INT; exec \"$@\"", "stack"));
        whole.addAll(command);
        return whole;
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L).toString();
    }

    private Path file(Part part) {
        return config.data().resolve("run").resolve(part.label() + ".pid");
    }
}

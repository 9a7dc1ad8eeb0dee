package london.dsco.local;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** {@code deploy/down}: stops everything; {@code --wipe} also removes the data. */
final class Down {

    private Down() {}

    static void run(StackConfig config, List<String> arguments, PrintStream out) {
        boolean wipe = arguments.equals(List.of("--wipe"));
        if (!wipe && !arguments.isEmpty()) {
            throw new StackFailure(
                    "deploy/down accepts only --wipe.", "Usage: deploy/down [--wipe]");
        }
        Stack.with(config, out::println).stop();
        if (wipe) {
            wipe(config.data());
            out.println("Stopped; the data in " + config.data() + " is gone.");
        } else {
            out.println(
                    "Stopped; the data in "
                            + config.data()
                            + " is kept. deploy/up continues from there.");
        }
    }

    /**
     * Removes only a folder that a stack has made, because a mistyped variable must not empty
     * somebody's home.
     */
    private static void wipe(Path data) {
        if (!Files.exists(data)) {
            return;
        }
        if (!Files.exists(data.resolve("stack.properties"))) {
            throw new StackFailure(
                    data + " does not look like the data of a stack, so nothing was removed.",
                    "Check " + StackConfig.DATA_VARIABLE + ", or remove the folder yourself.");
        }
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

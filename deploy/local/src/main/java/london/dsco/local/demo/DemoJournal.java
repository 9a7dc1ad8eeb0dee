package london.dsco.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The steps done so far, one line each, so that an interrupted load continues where it stopped. The
 * first line is the story; the last is {@value #COMPLETE}.
 */
final class DemoJournal implements AutoCloseable {

    private static final String COMPLETE = "complete";

    private final DemoStory story;
    private final Map<String, String> done = new ConcurrentHashMap<>();
    private final Writer writer;

    /** Opens the journal of this data folder; {@code otherwise} is the story if none has begun. */
    DemoJournal(Path file, DemoStory otherwise) {
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            story = lines.isEmpty() ? otherwise : story(lines.get(0));
            lines.stream().skip(1).forEach(this::read);
            Files.createDirectories(file.getParent());
            writer =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (lines.isEmpty()) {
                write(story.lastDay() + " " + story.size());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isComplete(Path file) {
        try {
            return Files.exists(file) && Files.readAllLines(file).contains(COMPLETE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DemoStory story() {
        return story;
    }

    boolean isEmpty() {
        return done.isEmpty();
    }

    boolean isDone(DemoStep step) {
        return done.containsKey(step.key());
    }

    /** Returns the result of an earlier step of a case for later ones, such as its id. */
    Optional<String> result(DemoCase request, DemoAction action) {
        return Optional.ofNullable(done.get(DemoStep.key(request, action)));
    }

    /**
     * @param result what later steps need to know; empty if nothing
     */
    synchronized void done(DemoStep step, String result) {
        done.put(step.key(), result);
        write(step.key() + " " + result);
    }

    void complete() {
        write(COMPLETE);
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        String[] parts = line.split(" ", 2);
        if (parts.length == 2) {
            done.put(parts[0], parts[1]);
        }
    }

    private void write(String line) {
        try {
            writer.write(line + "\n");
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoStory story(String line) {
        String[] parts = line.split(" ");
        return new DemoStory(LocalDate.parse(parts[0]), DemoSize.valueOf(parts[1]));
    }
}

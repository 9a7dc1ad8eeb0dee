package london.dsco.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Does a piece of work once, in whichever of several stacks comes first. A marker file records that
 * it is done.
 */
final class OnceAcrossProcesses {

    private OnceAcrossProcesses() {}

    static synchronized void run(Path lock, Path mark, Runnable work) {
        if (Files.exists(mark)) {
            return;
        }
        try {
            Files.createDirectories(lock.getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid() && !Files.exists(mark)) {
                    work.run();
                    Files.createDirectories(mark.getParent());
                    Files.createFile(mark);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

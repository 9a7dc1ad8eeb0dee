package london.dsco.network.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import london.dsco.domain.Refusal;

/**
 * A file on its way, on this process's disk and readable only by it, so that many files are never
 * in memory at once. It is deleted when it has been read or closed.
 */
final class SpooledFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Path path;
    private final int most;
    private final MessageDigest digest = sha256Digest();
    private OutputStream out;
    private long length;

    /**
     * @param most bytes that are stored; of any that follow, only their arrival is recorded
     */
    SpooledFile(int most) {
        this.most = most;
        try {
            this.path = Files.createTempFile("attachment-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Receives a file from a caller.
     *
     * @throws london.dsco.domain.RefusedException {@code PAYLOAD_TOO_LARGE} as soon as more than
     *     the maximum has arrived
     * @throws UncheckedIOException when the caller broke off
     */
    static SpooledFile received(InputStream from, int most) {
        SpooledFile file = new SpooledFile(most);
        boolean whole = false;
        try {
            file.restart();
            byte[] buffer = new byte[BUFFER];
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                file.take(buffer, read);
                if (file.length > most) {
                    throw Refusal.of(
                                    Refusal.Code.PAYLOAD_TOO_LARGE,
                                    "The file must be %d bytes or less.".formatted(most))
                            .raise();
                }
            }
            file.done();
            whole = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                file.close();
            }
        }
    }

    /** Discards what has arrived so far. */
    void restart() throws IOException {
        if (out != null) {
            out.close();
        }
        out = Files.newOutputStream(path);
        digest.reset();
        length = 0;
    }

    /** Appends bytes. */
    void take(byte[] bytes, int count) throws IOException {
        length += count;
        if (length <= most) {
            out.write(bytes, 0, count);
            digest.update(bytes, 0, count);
        }
    }

    /** Appends the rest of a stream, or enough of it to know that it is too much. */
    void takeAll(InputStream from) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = from.read(buffer);
        while (read >= 0 && length <= most) {
            take(buffer, read);
            read = from.read(buffer);
        }
        done();
    }

    /** Ends the file. */
    void done() throws IOException {
        out.close();
    }

    long length() {
        return length;
    }

    /** Returns the SHA-256 of everything since the last start. Call it once. */
    byte[] sha256() {
        return digest.digest();
    }

    /** Returns whether the content equals what was stored. Call it once. */
    boolean is(KeptFile kept) {
        return length == kept.bytes() && MessageDigest.isEqual(sha256(), kept.sha256());
    }

    /** Returns the whole content, for inspection. */
    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens it for its reader. It is deleted when the reader closes it. */
    InputStream handedOver() {
        try {
            return new BufferedInputStream(
                    Files.newInputStream(path, StandardOpenOption.DELETE_ON_CLOSE), BUFFER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            if (out != null) {
                out.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the SHA-256 of bytes that are in memory anyway. */
    static byte[] sha256(byte[] bytes) {
        return sha256Digest().digest(bytes);
    }

    private static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

package london.dsco.review.planimport;

import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** A file stored in parts, read from the first to the last. One part is in memory at a time. */
final class PartsInput extends InputStream {

    private final IntFunction<Optional<byte[]>> parts;
    private byte[] part = {};
    private int position;
    private int number;

    /**
     * @param parts returns the content of each part, counted from 0; empty after the last
     */
    PartsInput(IntFunction<Optional<byte[]>> parts) {
        this.parts = parts;
    }

    @Override
    public int read() {
        return isAtEnd() ? -1 : part[position++] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, part.length - position);
        System.arraycopy(part, position, buffer, from, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() {
        while (position == part.length) {
            Optional<byte[]> next = parts.apply(number);
            if (next.isEmpty()) {
                return true;
            }
            part = next.get();
            position = 0;
            number++;
        }
        return false;
    }
}

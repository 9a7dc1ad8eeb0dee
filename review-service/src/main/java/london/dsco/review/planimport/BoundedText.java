package london.dsco.review.planimport;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text whose rows have a maximum length, so that an unclosed quotation mark does not read the rest
 * of a file into memory. It reads ahead by one buffer, so the limit is not exact.
 */
final class BoundedText extends FilterReader {

    /** A row is longer than the limit. */
    static final class RowTooLongException extends IOException {}

    private final int bound;
    private int read;

    BoundedText(Reader source, int bound) {
        super(source);
        this.bound = bound;
    }

    /** Starts the next row. */
    void nextRow() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        require();
        int character = super.read();
        read++;
        return character;
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        require();
        int count = super.read(buffer, from, length);
        read += Math.max(count, 0);
        return count;
    }

    private void require() throws RowTooLongException {
        if (read > bound) {
            read = 0;
            throw new RowTooLongException();
        }
    }
}

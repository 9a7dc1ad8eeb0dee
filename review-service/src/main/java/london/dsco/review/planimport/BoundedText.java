package london.dsco.review.planimport;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which no row is longer than a bound, so that a quotation mark that is never closed does
 * not bring the rest of a file into memory. It reads ahead of the rows by a buffer, so the bound is
 * not exact.
 */
final class BoundedText extends FilterReader {

    /** A row is longer than the bound. */
    static final class RowTooLongException extends IOException {}

    private final int bound;
    private int read;

    BoundedText(Reader source, int bound) {
        super(source);
        this.bound = bound;
    }

    /** The next row begins. */
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

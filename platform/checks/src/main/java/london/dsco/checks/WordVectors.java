package london.dsco.checks;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * What words mean, as directions: words that are used alike point the same way. The table was made
 * from a sentence encoder, word by word, and needs no library. Why: docs/adr/0073.
 */
final class WordVectors {

    private static final String TABLE = "/checks/word-vectors.bin";

    /** More would not be a table of this library. */
    private static final int MOST_WORDS = 200_000;

    private static final int MOST_SIZE = 384;
    private static final int LONGEST = 64;

    private final String[] words;
    private final int size;
    private final byte[] vectors;

    private WordVectors(String[] words, int size, byte[] vectors) {
        this.words = words;
        this.size = size;
        this.vectors = vectors;
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final WordVectors TABLE_OF_THE_LIBRARY = load();

        private static WordVectors load() {
            try (InputStream in = WordVectors.class.getResourceAsStream(TABLE)) {
                return read(Objects.requireNonNull(in, TABLE));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(TABLE, unreadable);
            }
        }
    }

    static WordVectors shipped() {
        return Shipped.TABLE_OF_THE_LIBRARY;
    }

    /**
     * @param in number of words, numbers in a vector, length of the words; the words in order, a
     *     line each; the vectors in the same order, a byte for each number
     * @throws IOException if it is anything else
     */
    static WordVectors read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        int count = within(data.readInt(), MOST_WORDS);
        int size = within(data.readInt(), MOST_SIZE);
        byte[] lines = bytes(data, within(data.readInt(), count * LONGEST));
        String[] words = new String(lines, StandardCharsets.US_ASCII).split("\n");
        byte[] vectors = bytes(data, count * size);
        if (words.length != count || !isInOrder(words) || data.read() >= 0) {
            throw new IOException("Word vectors do not fit their words");
        }
        return new WordVectors(words, size, vectors);
    }

    private static int within(int number, int most) throws IOException {
        if (number < 1 || number > most) {
            throw new IOException("Word vectors cannot hold " + number);
        }
        return number;
    }

    private static byte[] bytes(DataInputStream data, int count) throws IOException {
        byte[] bytes = data.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("Word vectors end too early");
        }
        return bytes;
    }

    private static boolean isInOrder(String[] words) {
        for (int i = 1; i < words.length; i++) {
            if (words[i - 1].compareTo(words[i]) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** A word that the table does not hold means nothing. */
    Meaning of(String word) {
        return of(List.of(word));
    }

    /** What words mean together, in whatever order; sums of whole numbers are always the same. */
    Meaning of(Collection<String> some) {
        int[] sums = new int[size];
        for (String each : some) {
            int at = Arrays.binarySearch(words, each);
            for (int i = 0; at >= 0 && i < size; i++) {
                sums[i] += vectors[at * size + i];
            }
        }
        return new Meaning(sums);
    }

    /** Where a word or a text points. */
    static final class Meaning {

        private final int[] sums;
        private final double length;

        private Meaning(int[] sums) {
            this.sums = sums;
            this.length = Math.sqrt(product(sums, sums));
        }

        boolean isNothing() {
            return length == 0;
        }

        /**
         * @return the cosine, from -1 to 1; 0 if one of them means nothing
         */
        double likeness(Meaning other) {
            return isNothing() || other.isNothing()
                    ? 0
                    : product(sums, other.sums) / (length * other.length);
        }

        private static double product(int[] ones, int[] others) {
            long sum = 0;
            for (int i = 0; i < ones.length; i++) {
                sum += (long) ones[i] * others[i];
            }
            return sum;
        }
    }
}

package london.dsco.review.plan;

/**
 * The lanes of a borough's register: what is loaded from a file takes one of them for itself, so
 * that as many parts of a file as there are lanes are written at the same time. Every replica of
 * every version counts the same lanes.
 */
public final class Lane {

    /** How many there are. An import that is under way keeps how far each has come. */
    public static final int COUNT = 2;

    /**
     * Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): spreads similar numbers.
     */
    private static final int GOLDEN = 0x9E37_79B9;

    private Lane() {}

    /**
     * The lane of a plan, whoever asks and whenever.
     *
     * @param planRef any text
     * @return from 0 to {@link #COUNT} - 1
     */
    public static int of(String planRef) {
        // String.hashCode() is laid down, and the same in every Java. Its high bits are the mixed
        // ones.
        return (int) (Integer.toUnsignedLong(planRef.hashCode() * GOLDEN) * COUNT >>> Integer.SIZE);
    }
}

package london.dsco.review.plan;

/**
 * The lanes of a borough's register. A part of a file locks one lane while it is loaded, so each
 * lane can take a part at the same time. Every replica of every version must count the same lanes.
 */
public final class Lane {

    /** The number of lanes. An import in progress stores how far each has come. */
    public static final int COUNT = 2;

    /**
     * Fibonacci hashing (Knuth, The Art of Computer Programming 3, 6.4): spreads similar numbers.
     */
    private static final int GOLDEN = 0x9E37_79B9;

    private Lane() {}

    /**
     * Returns the lane of a plan, which never changes.
     *
     * @param planRef any text
     * @return from 0 to {@link #COUNT} - 1
     */
    public static int of(String planRef) {
        // Java defines String.hashCode(), so every version gives the same. The product mixes the
        // high bits best.
        return (int) (Integer.toUnsignedLong(planRef.hashCode() * GOLDEN) * COUNT >>> Integer.SIZE);
    }
}

package london.dsco.network.benchmark;

import java.util.OptionalLong;

/**
 * What a reader of the table can know a hidden count to lie between, both ends included. The upper
 * end may be open.
 */
record Bounds(long min, long max) {

    static final Bounds ZERO = new Bounds(0, 0);

    private static final long OPEN = 1_000_000_000;

    static Bounds atLeast(long min) {
        return new Bounds(min, OPEN);
    }

    Bounds plus(Bounds other) {
        return new Bounds(min + other.min, max + other.max);
    }

    Bounds shifted(long by) {
        return new Bounds(min + by, max + by);
    }

    Bounds and(Bounds other) {
        return new Bounds(Math.max(min, other.min), Math.min(max, other.max));
    }

    /**
     * The multiple nearest to a value among those inside, lower one first; none when there is none.
     */
    OptionalLong nearestMultiple(int of, long value) {
        long rounded = Math.floorDiv(value + of / 2, of) * of;
        if (rounded < min) {
            rounded = -Math.floorDiv(-min, of) * of;
        } else if (rounded > max) {
            rounded = Math.floorDiv(max, of) * of;
        }
        return rounded >= min && rounded <= max ? OptionalLong.of(rounded) : OptionalLong.empty();
    }
}

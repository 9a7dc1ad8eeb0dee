package london.dsco.network.disclosure;

/**
 * A range of counts, both ends included.
 *
 * @param from the least that the count may be
 * @param to the most that the count may be
 */
public record Range(int from, int to) {

    Range plus(int count) {
        return new Range(from + count, to + count);
    }
}

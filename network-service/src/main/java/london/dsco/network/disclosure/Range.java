package london.dsco.network.disclosure;

/**
 * A range of counts, both ends included.
 *
 * @param from lowest possible count
 * @param to highest possible count
 */
public record Range(int from, int to) {

    Range plus(int count) {
        return new Range(from + count, to + count);
    }
}

package london.dsco.records;

import java.util.ArrayList;
import java.util.List;

/**
 * The effect of a command.
 *
 * @param facts facts, in order
 * @param note note in words, for those who may read the record's content; never published; null for
 *     none
 * @param made id of anything else that the command created, so that a repeated command finds it
 *     again; null for none
 */
public record Happened(List<Fact> facts, String note, String made) {

    public Happened {
        facts = List.copyOf(facts);
    }

    public static Happened of(Fact fact) {
        return new Happened(List.of(fact), null, null);
    }

    /**
     * Returns that nothing changed, because the record was already as asked. The access is logged
     * anyway.
     */
    public static Happened nothing() {
        return new Happened(List.of(), null, null);
    }

    public Happened and(Fact another) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(another);
        return new Happened(more, note, made);
    }

    public Happened noting(String words) {
        return new Happened(facts, words, made);
    }

    public Happened made(Object id) {
        return new Happened(facts, note, id.toString());
    }
}

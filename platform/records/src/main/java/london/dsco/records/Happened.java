package london.dsco.records;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command did.
 *
 * @param facts in their order
 * @param note in words, for those who may read the record's content; never published; null for none
 * @param made id of what the command brought into being besides the record, so that a repeated
 *     command finds it again; null for none
 */
public record Happened(List<Fact> facts, String note, String made) {

    public Happened {
        facts = List.copyOf(facts);
    }

    public static Happened of(Fact fact) {
        return new Happened(List.of(fact), null, null);
    }

    /** Returns the record already was as asked. The access is logged all the same. */
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

package london.dsco.network.regionalframework;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's progress with a framework. A borough has one for each. */
@Entity
@Table(name = "framework_implementation")
class Implementation extends ShareablePaper {

    static final RecordType TYPE = new RecordType("framework-implementation");

    /**
     * The author's content.
     *
     * @param asOf London date
     */
    record Said(
            UUID frameworkId,
            LocalDate asOf,
            String localName,
            String address,
            List<PrincipleState> states) {}

    private UUID frameworkId;
    private LocalDate asOf;
    private String localName;
    private String address;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PrincipleState> states;

    protected Implementation() {}

    Implementation(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        frameworkId = said.frameworkId();
        asOf = said.asOf();
        localName = said.localName();
        address = said.address();
        states = List.copyOf(said.states());
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(frameworkId, asOf, localName, address, states);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

package london.dsco.network.regionalframework;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A framework of what boroughs agreed to do in the same way. */
@Entity
class RegionalFramework extends ShareablePaper {

    static final RecordType TYPE = new RecordType("regional-framework");

    /**
     * The author's content.
     *
     * @param parties GSS codes; empty for every borough
     * @param agreedOn London date
     */
    record Said(
            String title,
            String purpose,
            List<String> parties,
            List<Principle> principles,
            LocalDate agreedOn,
            String address) {}

    private String title;
    private String purpose;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> parties;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Principle> principles;

    private LocalDate agreedOn;
    private String address;

    protected RegionalFramework() {}

    RegionalFramework(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        title = said.title();
        purpose = said.purpose();
        parties = List.copyOf(said.parties());
        principles = List.copyOf(said.principles());
        agreedOn = said.agreedOn();
        address = said.address();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(title, purpose, parties, principles, agreedOn, address);
    }

    @Override
    public String headline() {
        return title;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

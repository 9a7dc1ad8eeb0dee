package london.dsco.network.coproduction;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An entry of the co-production log: whether the matter can be decided together with families, what
 * they said, and what the borough did.
 */
@Entity
class CoProductionEntry extends ShareablePaper {

    static final RecordType TYPE = new RecordType("co-production-entry");

    /** The author's content. */
    record Said(
            String topic,
            CoProductionExtent extent,
            String why,
            List<CoProductionPartner> partners,
            LocalDate raisedOn,
            String youSaid,
            String weDid,
            LocalDate doneOn) {}

    private String topic;

    @Enumerated(EnumType.STRING)
    private CoProductionExtent extent;

    private String why;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CoProductionPartner> partners;

    private LocalDate raisedOn;

    private String youSaid;

    private String weDid;

    private LocalDate doneOn;

    protected CoProductionEntry() {}

    CoProductionEntry(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        topic = said.topic();
        extent = said.extent();
        why = said.why();
        partners = List.copyOf(said.partners());
        raisedOn = said.raisedOn();
        youSaid = said.youSaid();
        weDid = said.weDid();
        doneOn = said.doneOn();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(topic, extent, why, partners, raisedOn, youSaid, weDid, doneOn);
    }

    @Override
    public String headline() {
        return topic;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

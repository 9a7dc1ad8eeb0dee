package london.dsco.network.scrutiny;

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

/** An examination of social care's part in SEND by a board or committee, and its conclusions. */
@Entity
class Scrutiny extends ShareablePaper {

    static final RecordType TYPE = new RecordType("scrutiny");

    /** The author's content. */
    record Said(
            GoverningBody body,
            LocalDate heldOn,
            String subject,
            String outcome,
            List<String> actions,
            LocalDate againOn) {}

    @Enumerated(EnumType.STRING)
    private GoverningBody body;

    private LocalDate heldOn;
    private String subject;
    private String outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> actions;

    private LocalDate againOn;

    protected Scrutiny() {}

    Scrutiny(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        body = said.body();
        heldOn = said.heldOn();
        subject = said.subject();
        outcome = said.outcome();
        actions = List.copyOf(said.actions());
        againOn = said.againOn();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(body, heldOn, subject, outcome, actions, againOn);
    }

    @Override
    public String headline() {
        return subject;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

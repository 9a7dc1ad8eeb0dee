package london.dsco.network.adoption;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.practice.MeasuredChange;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A borough's account of a practice of another borough that it took up. */
@Entity
class Adoption extends ShareablePaper {

    static final RecordType TYPE = new RecordType("adoption");

    /**
     * The author's content.
     *
     * @param since the London date from which the borough has used the practice
     * @param adapted what it does differently
     * @param advice its advice to the next borough
     */
    record Said(LocalDate since, String adapted, List<MeasuredChange> measures, String advice) {}

    @Column(updatable = false)
    private UUID practiceId;

    private LocalDate since;
    private String adapted;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasuredChange> measures;

    private String advice;

    protected Adoption() {}

    Adoption(UUID practiceId, Said said, Actor by) {
        super(by);
        this.practiceId = practiceId;
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        since = said.since();
        adapted = said.adapted();
        measures = List.copyOf(said.measures());
        advice = said.advice();
    }

    UUID practiceId() {
        return practiceId;
    }

    LocalDate since() {
        return since;
    }

    String adapted() {
        return adapted;
    }

    List<MeasuredChange> measures() {
        return measures;
    }

    String advice() {
        return advice;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

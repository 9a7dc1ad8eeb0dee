package london.dsco.network.maturity;

import jakarta.persistence.Entity;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A borough's own rating of its progress with the role in one year. A borough has one for each
 * year.
 */
@Entity
class MaturityAssessment extends ShareablePaper {

    static final RecordType TYPE = new RecordType("self-assessment");

    /** The author's content. */
    record Said(int year, List<DimensionLevel> levels) {}

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DimensionLevel> levels;

    protected MaturityAssessment() {}

    MaturityAssessment(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        year = said.year();
        levels = List.copyOf(said.levels());
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(year, levels);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

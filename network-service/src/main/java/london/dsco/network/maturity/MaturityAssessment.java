package london.dsco.network.maturity;

import jakarta.persistence.Entity;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * How far a borough judges that it has come with the role in one year. A borough has one for each
 * year.
 */
@Entity
class MaturityAssessment extends ShareablePaper {

    static final RecordType TYPE = new RecordType("self-assessment");

    /** What its author says. */
    record Said(int year, List<DimensionLevel> levels) {}

    private int year;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DimensionLevel> levels;

    protected MaturityAssessment() {}

    MaturityAssessment(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces what it says. */
    final void say(Said said) {
        year = said.year();
        levels = List.copyOf(said.levels());
    }

    /** Returns what its author said. */
    Said said() {
        return new Said(year, levels);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

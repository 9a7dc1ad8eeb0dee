package london.dsco.network.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The training of one audience in a borough at the end of a quarter. A borough has one return for
 * each quarter and audience.
 */
@Entity
class TrainingReturn extends ShareablePaper {

    static final RecordType TYPE = new RecordType("training-return");

    /** The author's content. */
    record Said(
            String quarter,
            TrainingAudience audience,
            int workforceCount,
            int completedMandatory,
            BigDecimal targetPercent,
            int newStarters,
            int inducted,
            int champions,
            List<CourseCompletions> completions) {

        /** Returns the staff that it counts. */
        Headcount staff() {
            return new Headcount(
                    workforceCount, completedMandatory, newStarters, inducted, champions);
        }
    }

    private String quarter;

    @Enumerated(EnumType.STRING)
    private TrainingAudience audience;

    private int workforceCount;

    private int completedMandatory;

    private BigDecimal targetPercent;

    private int newStarters;

    private int inducted;

    private int champions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CourseCompletions> completions;

    protected TrainingReturn() {}

    TrainingReturn(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        quarter = said.quarter();
        audience = said.audience();
        workforceCount = said.workforceCount();
        completedMandatory = said.completedMandatory();
        targetPercent = said.targetPercent();
        newStarters = said.newStarters();
        inducted = said.inducted();
        champions = said.champions();
        completions = List.copyOf(said.completions());
    }

    /** Returns the staff that it counts. */
    Headcount staff() {
        return said().staff();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                quarter,
                audience,
                workforceCount,
                completedMandatory,
                targetPercent,
                newStarters,
                inducted,
                champions,
                completions);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

package london.dsco.network.training;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.coproduction.CoProductionPartner;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A course that a borough offers. */
@Entity
class TrainingCourse extends ShareablePaper {

    static final RecordType TYPE = new RecordType("course");

    /** The author's content. */
    record Said(
            String title,
            CourseKind kind,
            TrainingAudience audience,
            boolean mandatory,
            BigDecimal days,
            Integer sessionsPerYear,
            List<CoProductionPartner> coProducedWith,
            String about) {}

    private String title;

    @Enumerated(EnumType.STRING)
    private CourseKind kind;

    @Enumerated(EnumType.STRING)
    private TrainingAudience audience;

    private boolean mandatory;

    private BigDecimal days;

    private Integer sessionsPerYear;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CoProductionPartner> coProducedWith;

    private String about;

    protected TrainingCourse() {}

    TrainingCourse(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        title = said.title();
        kind = said.kind();
        audience = said.audience();
        mandatory = said.mandatory();
        days = said.days();
        sessionsPerYear = said.sessionsPerYear();
        coProducedWith = List.copyOf(said.coProducedWith());
        about = said.about();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                title, kind, audience, mandatory, days, sessionsPerYear, coProducedWith, about);
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

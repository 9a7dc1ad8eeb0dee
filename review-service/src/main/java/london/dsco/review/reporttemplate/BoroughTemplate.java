package london.dsco.review.reporttemplate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** A version of a borough's own template. It never changes. */
@Entity
@Table(name = "report_template")
public class BoroughTemplate implements Recorded<TemplateStatus> {

    static final RecordType TYPE = new RecordType("report-template");

    @Id private UUID id;
    private String borough;
    private String version;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportSection> sections;

    @Enumerated(EnumType.STRING)
    private TemplateStatus status;

    protected BoroughTemplate() {}

    BoroughTemplate(ReportTemplate said, Actor actor) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = actor.borough();
        this.version = said.version();
        this.title = said.title();
        this.sections = said.sections();
    }

    ReportTemplate template() {
        return new ReportTemplate(version, title, sections);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return version;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public TemplateStatus status() {
        return status;
    }

    @Override
    public void moveTo(TemplateStatus next) {
        status = next;
    }
}

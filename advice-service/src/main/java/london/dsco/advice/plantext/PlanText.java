package london.dsco.advice.plantext;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.advice.content.SocialCareSection;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.domain.Actor;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** Sections D, H1 and H2 of one issue of a plan. It never changes; an amendment is another. */
@Entity
@Immutable
public class PlanText {

    /** The maximum length of a line, in characters. */
    static final int PARAGRAPH = 4_000;

    /** The maximum number of lines in a section. */
    static final int LINES = 50;

    /** The advice author's own label of a line. */
    static final String LINE_ID = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}";

    @Id private UUID id;
    private String borough;
    private UUID requestId;
    private String planRef;
    private LocalDate issuedOn;

    @Column(name = "section_d") // Hibernate would look for sectiond
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanNeed> sectionD;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanProvision> sectionH1;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanProvision> sectionH2;

    private Boolean saysWhatAdviceSays;
    private String recordedBy;
    private Instant recordedAt;

    protected PlanText() {}

    /**
     * @param planRef null if it has none yet
     * @param issuedOn London date
     */
    PlanText(
            AdviceRequest request,
            String planRef,
            LocalDate issuedOn,
            List<PlanNeed> sectionD,
            List<PlanProvision> sectionH1,
            List<PlanProvision> sectionH2,
            Actor recorder) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = request.borough();
        this.requestId = request.id();
        this.planRef = planRef;
        this.issuedOn = issuedOn;
        this.sectionD = List.copyOf(sectionD);
        this.sectionH1 = List.copyOf(sectionH1);
        this.sectionH2 = List.copyOf(sectionH2);
        this.recordedBy = recorder.username();
        this.recordedAt = recorder.at();
    }

    /**
     * @param same whether the plan says what the sent advice says; null if none had been sent
     */
    void comparedWithAdvice(Boolean same) {
        saysWhatAdviceSays = same;
    }

    /** Returns all lines, in the order of the plan. */
    List<SectionLine> lines() {
        List<SectionLine> lines = new ArrayList<>();
        sectionD.forEach(
                line ->
                        lines.add(
                                new SectionLine(SocialCareSection.D, line.needId(), line.text())));
        sectionH1.forEach(line -> lines.add(provision(SocialCareSection.H1, line)));
        sectionH2.forEach(line -> lines.add(provision(SocialCareSection.H2, line)));
        return lines;
    }

    private static SectionLine provision(SocialCareSection section, PlanProvision line) {
        return new SectionLine(section, line.provisionId(), line.text());
    }

    UUID id() {
        return id;
    }

    UUID requestId() {
        return requestId;
    }

    String planRef() {
        return planRef;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    List<PlanNeed> sectionD() {
        return sectionD;
    }

    List<PlanProvision> sectionH1() {
        return sectionH1;
    }

    List<PlanProvision> sectionH2() {
        return sectionH2;
    }

    String recordedBy() {
        return recordedBy;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

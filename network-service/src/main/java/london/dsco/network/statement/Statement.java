package london.dsco.network.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.network.paper.Words;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * An edition of a borough's statement of what its Designated Social Care Officer is for. Its words
 * never change once it is approved. A later edition is a statement of its own with the next number.
 */
@Entity
class Statement extends Paper<StatementStatus> {

    static final RecordType TYPE = new RecordType("statement");

    /** The statement moved on, or was changed without moving. */
    record Moved(StatementStatus status, int edition) implements Fact {}

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    @Column(updatable = false)
    private int edition;

    @JdbcTypeCode(SqlTypes.JSON)
    private StatementSections sections;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<StatementConsultation> consultations;

    private String approvedBy;
    private LocalDate approvedOn;
    private String address;
    private LocalDate publishedOn;

    protected Statement() {}

    private Statement(int edition, StatementSections sections, Actor by) {
        super(by);
        this.edition = edition;
        this.sections = sections;
        this.consultations = List.of();
    }

    static Opened<Statement> of(int edition, StatementSections sections, Actor by) {
        return new Opened<>(
                new Statement(edition, sections, by),
                Happened.of(new Moved(StatementStatus.DRAFT, edition)));
    }

    Happened change(StatementSections said) {
        sections = said;
        return Happened.of(new Moved(status, edition));
    }

    Happened consult(StatementConsultation held) {
        List<StatementConsultation> all = new ArrayList<>(consultations);
        all.add(held);
        consultations = List.copyOf(all);
        return Happened.of(new Moved(StatementStatus.CONSULTED, edition));
    }

    Happened approve(String post, LocalDate on) {
        approvedBy = post;
        approvedOn = on;
        return Happened.of(new Moved(StatementStatus.APPROVED, edition));
    }

    Happened publish(String page, LocalDate on) {
        address = page;
        publishedOn = on;
        return Happened.of(new Moved(StatementStatus.PUBLISHED, edition));
    }

    int edition() {
        return edition;
    }

    StatementSections sections() {
        return sections;
    }

    /** Lists the consultations in the order in which they were held. */
    List<StatementConsultation> consultations() {
        return consultations;
    }

    /** Returns the day of the last consultation; null before the first. */
    LocalDate lastConsultedOn() {
        return consultations.stream()
                .map(StatementConsultation::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Returns the post or board that approved it; null until then. */
    String approvedBy() {
        return approvedBy;
    }

    /** Returns when it was approved; null until then. */
    LocalDate approvedOn() {
        return approvedOn;
    }

    /** Returns its page on the local offer; null until it is published. */
    String address() {
        return address;
    }

    /** Returns when it was published; null until then. */
    LocalDate publishedOn() {
        return publishedOn;
    }

    @Override
    public boolean isShared() {
        return status == StatementStatus.PUBLISHED;
    }

    /** Returns the words by which search finds it once it is published. */
    Words words() {
        return Words.of(
                "Statement of the Designated Social Care Officer, edition " + edition,
                List.of(),
                String.join("\n", sections.purpose(), sections.aspirations(), sections.values()),
                sections.responsibilities(),
                Words.Lists.NONE,
                publishedOn);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public StatementStatus status() {
        return status;
    }

    @Override
    public void moveTo(StatementStatus next) {
        status = next;
    }
}

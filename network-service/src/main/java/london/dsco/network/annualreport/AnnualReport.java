package london.dsco.network.annualreport;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A DSCO's report on a year. Words, quotes and figures can change until it is approved, and not
 * afterwards. The exception is a quote whose speaker withdraws consent.
 */
@Entity
class AnnualReport extends Paper<ReportStatus> {

    static final RecordType TYPE = new RecordType("annual-report");

    /** The report reached a new status, or changed within its status. */
    record Moved(ReportStatus status) implements Fact {}

    /** The author's content. */
    record Said(
            String title,
            String from,
            String to,
            List<Narrative> narrative,
            List<ConsentedQuote> quotes) {}

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    private String title;
    private String firstQuarter;
    private String lastQuarter;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Narrative> narrative;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ConsentedQuote> quotes;

    @JdbcTypeCode(SqlTypes.JSON)
    private MetricsSnapshot snapshot;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportDecision> decisions;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportScrutiny> scrutiny;

    private Instant publishedAt;

    protected AnnualReport() {}

    private AnnualReport(Said said, Actor by) {
        super(by);
        decisions = List.of();
        scrutiny = List.of();
        say(said);
    }

    static Opened<AnnualReport> of(Said said, Actor by) {
        return new Opened<>(new AnnualReport(said, by), Happened.of(new Moved(ReportStatus.DRAFT)));
    }

    /**
     * Replaces the content. Other quarters need other figures, so a change of quarters removes the
     * old ones.
     */
    Happened change(Said said) {
        boolean same = said.from().equals(firstQuarter) && said.to().equals(lastQuarter);
        say(said);
        snapshot = same ? snapshot : null;
        return Happened.of(new Moved(status));
    }

    Happened freeze(MetricsSnapshot figures) {
        snapshot = figures;
        return Happened.of(new Moved(status));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when a report without figures is
     *     approved
     */
    Happened decide(ReportDecision line) {
        boolean approval = line.decision() == Decision.APPROVED;
        if (approval && snapshot == null) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The report does not have any figures yet. Copy them into it first.")
                    .raise();
        }
        decisions = Stream.concat(decisions.stream(), Stream.of(line)).toList();
        return Happened.of(new Moved(approval ? ReportStatus.APPROVED : ReportStatus.DRAFT));
    }

    Happened scrutinise(ReportScrutiny held) {
        scrutiny = Stream.concat(scrutiny.stream(), Stream.of(held)).toList();
        return Happened.of(new Moved(status));
    }

    /**
     * Removes a quote whose speaker has withdrawn consent (UK GDPR Art 7(3)).
     *
     * @param place of the quote, counted from 1
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when there is no such quote
     */
    Happened withdrawQuote(int place) {
        if (place > quotes.size()) {
            throw Refusal.unprocessable(
                            "quote",
                            "no-such-quote",
                            "Give the position of a quote in this report.")
                    .raise();
        }
        List<ConsentedQuote> left = new ArrayList<>(quotes);
        left.remove(place - 1);
        quotes = List.copyOf(left);
        return Happened.of(new Moved(status));
    }

    Happened publish(Instant at) {
        publishedAt = at;
        return Happened.of(new Moved(ReportStatus.PUBLISHED));
    }

    private void say(Said said) {
        title = said.title();
        firstQuarter = said.from();
        lastQuarter = said.to();
        narrative = List.copyOf(said.narrative());
        quotes = List.copyOf(said.quotes());
    }

    /** Returns the author's content, without withdrawn quotes. */
    Said said() {
        return new Said(title, firstQuarter, lastQuarter, narrative, quotes);
    }

    /** Returns the figures; null until they are frozen. */
    MetricsSnapshot snapshot() {
        return snapshot;
    }

    /** Returns the approval trail, oldest first. */
    List<ReportDecision> decisions() {
        return decisions;
    }

    /** Lists the report scrutinies, oldest first. */
    List<ReportScrutiny> scrutiny() {
        return scrutiny;
    }

    /** Returns when it was published; null until then. */
    Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public boolean isShared() {
        return status == ReportStatus.PUBLISHED;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public ReportStatus status() {
        return status;
    }

    @Override
    public void moveTo(ReportStatus next) {
        status = next;
    }
}

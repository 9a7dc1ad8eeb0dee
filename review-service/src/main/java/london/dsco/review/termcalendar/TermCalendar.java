package london.dsco.review.termcalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import london.dsco.review.cycle.AcademicYear;
import org.hibernate.annotations.UuidGenerator;

/** The terms of a borough in one school year. */
@Entity
@Table(name = "term_calendar")
class TermCalendar implements Recorded<CalendarStatus> {

    private static final RecordType TYPE = new RecordType("term-calendar");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private int startYear;

    @Enumerated(EnumType.STRING)
    private CalendarStatus status;

    private LocalDate autumnFrom;
    private LocalDate autumnTo;
    private LocalDate springFrom;
    private LocalDate springTo;
    private LocalDate summerFrom;
    private LocalDate summerTo;

    protected TermCalendar() {}

    private TermCalendar(String borough, AcademicYear year, TermDates sent) {
        this.borough = borough;
        this.startYear = year.startYear();
        take(sent);
    }

    static Opened<TermCalendar> recorded(String borough, AcademicYear year, TermDates sent) {
        TermCalendar calendar = new TermCalendar(borough, year, sent);
        return new Opened<>(calendar, calendar.kept());
    }

    /** Replaces all dates with those sent. */
    Happened keep(TermDates sent) {
        if (sent.equals(dates())) {
            return Happened.nothing();
        }
        take(sent);
        return kept();
    }

    private void take(TermDates sent) {
        autumnFrom = sent.autumn().firstDay();
        autumnTo = sent.autumn().lastDay();
        springFrom = sent.spring().firstDay();
        springTo = sent.spring().lastDay();
        summerFrom = sent.summer().firstDay();
        summerTo = sent.summer().lastDay();
    }

    private Happened kept() {
        return Happened.of(new TermsRecorded(startYear, autumnFrom, springFrom, summerFrom));
    }

    TermDates dates() {
        return new TermDates(
                new TermDays(autumnFrom, autumnTo),
                new TermDays(springFrom, springTo),
                new TermDays(summerFrom, summerTo),
                false);
    }

    AcademicYear year() {
        return new AcademicYear(startYear);
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /** Returns the id of the record. The same year has another calendar in another borough. */
    @Override
    public String recordId() {
        return borough + "/" + YearCode.of(year());
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public CalendarStatus status() {
        return status;
    }

    @Override
    public void moveTo(CalendarStatus next) {
        status = next;
    }
}

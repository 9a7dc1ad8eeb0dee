package london.dsco.review.settingcalendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** When a school or college is closed, as recorded by its borough. */
@Entity
@Table(name = "setting_calendar")
class SettingCalendar implements Recorded<SettingCalendarStatus> {

    private static final RecordType TYPE = new RecordType("setting-calendar");

    /** A school or college, or the borough on its behalf, recorded when it is closed. */
    record ClosedDaysRecorded(String settingUrn, int periods) implements Fact {}

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String settingUrn;

    @Enumerated(EnumType.STRING)
    private SettingCalendarStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ClosedDays> closed;

    protected SettingCalendar() {}

    private SettingCalendar(String borough, String settingUrn) {
        this.borough = borough;
        this.settingUrn = settingUrn;
        this.closed = List.of();
    }

    static Opened<SettingCalendar> recorded(
            String borough, String settingUrn, List<ClosedDays> closed) {
        SettingCalendar calendar = new SettingCalendar(borough, settingUrn);
        calendar.closed = List.copyOf(closed);
        return new Opened<>(calendar, calendar.recorded());
    }

    /** Replaces all closed days. */
    Happened keep(List<ClosedDays> sent) {
        if (sent.equals(closed)) {
            return Happened.nothing();
        }
        closed = List.copyOf(sent);
        return recorded();
    }

    private Happened recorded() {
        return Happened.of(new ClosedDaysRecorded(settingUrn, closed.size()));
    }

    String settingUrn() {
        return settingUrn;
    }

    List<ClosedDays> closed() {
        return closed;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /**
     * Returns the id of the record. The same school may have another calendar in another borough,
     * recorded by somebody else.
     */
    @Override
    public String recordId() {
        return borough + "/" + settingUrn;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public SettingCalendarStatus status() {
        return status;
    }

    @Override
    public void moveTo(SettingCalendarStatus next) {
        status = next;
    }
}

package london.dsco.review.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import london.dsco.records.Happened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** A setting of a borough. It exists from the start, with its default. */
@Entity
@Table(name = "borough_setting")
public class BoroughSetting implements Recorded<SettingStatus> {

    static final RecordType TYPE = new RecordType("setting");

    @Id private UUID id;
    private String borough;
    private String key;

    @Enumerated(EnumType.STRING)
    private SettingStatus status;

    private Integer choice;
    @Version private long version;

    protected BoroughSetting() {}

    /** Creates the setting with its default. */
    BoroughSetting(String borough, Setting setting) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.key = setting.key();
        this.status = SettingStatus.IN_FORCE;
    }

    /**
     * Changes the value to the borough's choice.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the setting cannot
     *     have this value
     */
    Happened change(int value) {
        int next = setting().sound(value);
        int before = value();
        if (next == before) {
            return Happened.nothing();
        }
        choice = next;
        return Happened.of(new SettingChanged(key, before, next));
    }

    /** Returns the value in force. */
    int value() {
        return Objects.requireNonNullElse(choice, setting().usual());
    }

    Setting setting() {
        return Setting.of(key).orElseThrow();
    }

    UUID id() {
        return id;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /** Returns the id of the record. The same key names another setting in another borough. */
    @Override
    public String recordId() {
        return borough + "/" + key;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public SettingStatus status() {
        return status;
    }

    @Override
    public void moveTo(SettingStatus next) {
        status = next;
    }
}

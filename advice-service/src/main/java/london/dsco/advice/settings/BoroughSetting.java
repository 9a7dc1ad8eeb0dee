package london.dsco.advice.settings;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import london.dsco.records.Happened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One setting of one borough. It exists from the start, with its default. */
@Entity
public class BoroughSetting implements Recorded<SettingStatus> {

    static final RecordType TYPE = new RecordType("setting");

    @Id private UUID id;
    private String borough;
    private String key;

    @Enumerated(EnumType.STRING)
    private SettingStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Choice choice;

    @Version private long version;

    /** The borough's choice as a JSON value. */
    record Choice(Object value) {}

    protected BoroughSetting() {}

    /** A setting with its default. */
    BoroughSetting(String borough, Setting<?> setting) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.key = setting.key();
        this.status = SettingStatus.IN_FORCE;
    }

    /**
     * Records the borough's choice.
     *
     * @param value the JSON value
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the setting cannot
     *     have this value
     */
    Happened change(Object value) {
        Object next = setting().sound(value);
        Object before = value();
        if (next.equals(before)) {
            return Happened.nothing();
        }
        choice = new Choice(next);
        return Happened.of(new SettingChanged(key, before, next));
    }

    /** Returns the JSON value in force. */
    Object value() {
        return choice == null ? setting().usualAsJson() : choice.value();
    }

    Setting<?> setting() {
        return Setting.of(key).orElseThrow();
    }

    UUID id() {
        return id;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /**
     * Returns an id with the borough, because the same key names a different setting in each
     * borough.
     */
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

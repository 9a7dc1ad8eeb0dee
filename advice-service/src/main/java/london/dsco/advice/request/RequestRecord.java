package london.dsco.advice.request;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The part of a request that every record has: an id, a borough, a status. */
@MappedSuperclass
abstract class RequestRecord implements Recorded<AdviceStatus> {

    public static final RecordType TYPE = new RecordType("advice-request");

    @Id private UUID id;
    private String borough;
    @Version private long version;

    @Enumerated(EnumType.STRING)
    private AdviceStatus status;

    protected RequestRecord() {}

    /** Makes a new record of the borough with this GSS code. */
    protected RequestRecord(String borough) {
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
    }

    public UUID id() {
        return id;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return id.toString();
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public AdviceStatus status() {
        return status;
    }

    @Override
    public void moveTo(AdviceStatus next) {
        status = next;
    }
}

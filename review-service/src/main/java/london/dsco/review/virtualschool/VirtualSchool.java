package london.dsco.review.virtualschool;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.UuidGenerator;

/** A borough's record of how to reach the virtual school of an authority. */
@Entity
@Table(name = "virtual_school")
class VirtualSchool implements Recorded<ContactStatus> {

    private static final RecordType TYPE = new RecordType("virtual-school");

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String authority;

    @Enumerated(EnumType.STRING)
    private ContactStatus status;

    @Embedded private Contact contact;
    private LocalDate keptOn;

    protected VirtualSchool() {}

    private VirtualSchool(String authority, Contact said, Actor keeper) {
        this.borough = keeper.borough();
        this.authority = authority;
        take(said, keeper.today());
    }

    static Opened<VirtualSchool> kept(String authority, Contact said, Actor keeper) {
        VirtualSchool school = new VirtualSchool(authority, said, keeper);
        return new Opened<>(school, school.told());
    }

    /** Replaces the whole contact. */
    Happened keep(Contact said, LocalDate today) {
        if (said.equals(contact)) {
            return Happened.nothing();
        }
        take(said, today);
        return told();
    }

    private void take(Contact said, LocalDate today) {
        contact = said;
        keptOn = today;
    }

    private Happened told() {
        return Happened.of(new ContactKept(authority, keptOn));
    }

    String authority() {
        return authority;
    }

    Contact contact() {
        return contact;
    }

    LocalDate keptOn() {
        return keptOn;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /**
     * Returns the id of the record. Two boroughs may each record how to reach the same authority.
     */
    @Override
    public String recordId() {
        return borough + "/" + authority;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public ContactStatus status() {
        return status;
    }

    @Override
    public void moveTo(ContactStatus next) {
        status = next;
    }
}

package london.dsco.advice.practitioner;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Refusal;
import london.dsco.domain.Roles;
import london.dsco.records.Happened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import london.dsco.records.Step;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** One person in a borough's register. */
@Entity
public class Practitioner implements Recorded<PractitionerStatus> {

    static final RecordType TYPE = new RecordType("practitioner");

    static final Step<PractitionerStatus> REGISTERED =
            Step.named("REGISTERED", PractitionerStatus.class)
                    .opening(PractitionerStatus.REGISTERED);

    static final Step<PractitionerStatus> AMENDED =
            Step.named("AMENDED", PractitionerStatus.class)
                    .from(PractitionerStatus.REGISTERED)
                    .staying()
                    .step();

    @Id private UUID id;
    private String borough;
    private String username;

    @Enumerated(EnumType.STRING)
    private PractitionerStatus status;

    @Embedded private Profile profile;
    @Version private long version;

    protected Practitioner() {}

    /**
     * @param username user name as the identity provider issues it
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ProfileRules}
     */
    Practitioner(String borough, String username, Entry entry, LocalDate today) {
        requireSound(entry, today);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = borough;
        this.username = username;
        this.profile = entry.profile();
    }

    /**
     * Changes the entry. A feed that sends the same data again changes nothing and informs nobody.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link ProfileRules}
     */
    Happened amend(Entry entry, LocalDate today) {
        requireSound(entry, today);
        Profile now = entry.profile();
        if (profile.equals(now)) {
            return Happened.nothing();
        }
        profile = now;
        return happened(today);
    }

    /**
     * @param today London's date
     */
    Happened happened(LocalDate today) {
        return Happened.of(PractitionerRegistered.from(username, profile, today));
    }

    private static void requireSound(Entry entry, LocalDate today) {
        var findings = ProfileRules.findings(entry, today);
        if (!findings.isEmpty()) {
            throw Refusal.unprocessable("The register cannot accept this entry.", findings).raise();
        }
    }

    /** Returns whether advice can be allocated to them. */
    public boolean writesAdvice() {
        return profile.writesAdvice();
    }

    /** Returns whether they manage a team. */
    public boolean managesTeam() {
        return profile.managesTeam();
    }

    /** Returns the email address; empty if there is none, and for somebody who left. */
    public Optional<String> email() {
        return Optional.ofNullable(profile.email()).filter(email -> !profile.roles().isEmpty());
    }

    /** Returns whether they advise authors and assure advice for the borough. */
    public boolean isDsco() {
        return profile.roles().contains(Roles.DSCO);
    }

    public String username() {
        return username;
    }

    public Profile profile() {
        return profile;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public String recordId() {
        return username;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public PractitionerStatus status() {
        return status;
    }

    @Override
    public void moveTo(PractitionerStatus next) {
        status = next;
    }
}

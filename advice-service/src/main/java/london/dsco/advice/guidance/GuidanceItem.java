package london.dsco.advice.guidance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.type.SqlTypes;

/** Guidance in one borough: its own, or the region's. Its content is in its versions. */
@Entity
public class GuidanceItem implements Recorded<GuidanceStatus> {

    static final RecordType TYPE = new RecordType("guidance");

    @Id private UUID id;
    private String borough;

    @Enumerated(EnumType.STRING)
    private GuidanceKind kind;

    private boolean regional;

    @Enumerated(EnumType.STRING)
    private GuidanceStatus status;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> audience;

    private int currentNumber;
    private LocalDate publishedOn;
    @Version private long version;

    protected GuidanceItem() {}

    /**
     * A borough's own guidance, with its first version.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} with every finding of
     *     {@link EditionRules}
     */
    GuidanceItem(GuidanceKind kind, Edition edition, Actor publisher) {
        EditionRules.require(kind, edition);
        this.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        this.borough = publisher.borough();
        this.kind = kind;
        hold(1, edition, publisher.today());
    }

    private GuidanceItem(RegionalItem item, String borough, GuidanceStatus status) {
        this.id = RegionalItems.id(item, borough);
        this.borough = borough;
        this.kind = item.kind();
        this.regional = true;
        this.status = status;
        follow(item);
    }

    /** Returns the region's guidance in a borough. */
    static GuidanceItem regional(RegionalItem item, String borough, GuidanceStatus status) {
        return new GuidanceItem(item, borough, status);
    }

    /** Brings it up to date with what the service now ships. */
    void follow(RegionalItem item) {
        RegionalItem.Published newest = item.newest();
        hold(item.number(), newest.edition(), newest.publishedOn());
    }

    /**
     * Publishes another version, which is current from now on.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when the region publishes the
     *     guidance, {@code UNPROCESSABLE} with every finding of {@link EditionRules}
     */
    void publish(Edition edition, Actor publisher) {
        if (regional) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "The region maintains this. Withdraw it for your borough and publish"
                                    + " your own guidance instead.")
                    .raise();
        }
        EditionRules.require(kind, edition);
        hold(currentNumber + 1, edition, publisher.today());
    }

    private void hold(int number, Edition edition, LocalDate on) {
        currentNumber = number;
        title = edition.title();
        audience = edition.audience();
        publishedOn = on;
    }

    /**
     * Returns whether the actor may read it: everybody it is for, and those responsible for its
     * being read.
     */
    boolean isVisibleTo(Actor actor) {
        return isOpenTo(actor, audience);
    }

    /**
     * Returns whether the actor may read a version. Different versions can have different
     * audiences.
     */
    boolean isVisibleTo(Actor actor, Edition edition) {
        return isOpenTo(actor, edition.audience());
    }

    /** Returns whether the actor must read it. */
    boolean isFor(Actor actor) {
        return isFor(actor, audience);
    }

    private static boolean isOpenTo(Actor actor, List<String> audience) {
        return actor.hasAny(Role.DSCO, Role.TEAM_MANAGER, Role.BOROUGH_ADMIN, Role.BOROUGH_SYSTEM)
                || isFor(actor, audience);
    }

    private static boolean isFor(Actor actor, List<String> audience) {
        return actor.roles().stream().map(Role::code).anyMatch(audience::contains);
    }

    UUID id() {
        return id;
    }

    GuidanceKind kind() {
        return kind;
    }

    boolean isRegional() {
        return regional;
    }

    String title() {
        return title;
    }

    List<String> audience() {
        return audience;
    }

    /** Returns the number of the current version. */
    int currentNumber() {
        return currentNumber;
    }

    LocalDate publishedOn() {
        return publishedOn;
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
    public GuidanceStatus status() {
        return status;
    }

    @Override
    public void moveTo(GuidanceStatus next) {
        status = next;
    }
}

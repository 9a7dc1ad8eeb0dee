package london.dsco.network.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.Paper;
import london.dsco.records.Fact;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody who takes part in the network, in their own words. Only they write their entry. Once
 * they have left, only their post and the dates are stored.
 */
@Entity
class Member extends Paper<MemberStatus> {

    static final RecordType TYPE = new RecordType("member");

    /** What was done with the entry, without any of its content. */
    record Kept(MemberStatus status) implements Fact {}

    /** What a member says about themselves. */
    record Said(
            String post,
            LocalDate since,
            List<Expertise> expertise,
            String expertiseWords,
            List<Availability> availability,
            Contact contact,
            List<ContactAudience> contactFor) {}

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    @Enumerated(EnumType.STRING)
    private MemberRole role;

    private String post;
    private LocalDate since;
    private LocalDate leftOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Expertise> expertise;

    private String expertiseWords;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Availability> availability;

    private String email;
    private String telephone;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ContactAudience> contactFor;

    protected Member() {}

    private Member(Said said, MemberRole role, Actor by) {
        super(by);
        say(said, role);
    }

    /** Returns a new entry for an actor who joins. */
    static Opened<Member> joined(Said said, MemberRole role, Actor by) {
        return new Opened<>(new Member(said, role, by), Happened.of(new Kept(MemberStatus.ACTIVE)));
    }

    /** Replaces what they say about themselves. */
    Happened changed(Said said, MemberRole role) {
        say(said, role);
        return told();
    }

    /** Returns the fact to record when the entry itself does not change. */
    Happened told() {
        return Happened.of(new Kept(status));
    }

    /**
     * Ends the membership. Contact details and anything else that served to reach them are deleted.
     *
     * @param today London date
     */
    Happened left(LocalDate today) {
        leftOn = today;
        expertise = List.of();
        expertiseWords = null;
        availability = List.of();
        email = null;
        telephone = null;
        contactFor = List.of();
        return Happened.of(new Kept(MemberStatus.LEFT));
    }

    private void say(Said said, MemberRole as) {
        role = as;
        post = said.post();
        since = said.since();
        expertise = List.copyOf(said.expertise());
        expertiseWords = said.expertiseWords();
        availability = List.copyOf(said.availability());
        email = said.contact().email();
        telephone = said.contact().telephone();
        contactFor = List.copyOf(said.contactFor());
    }

    /** Returns what the member said, or what remains of it. */
    Said said() {
        return new Said(
                post,
                since,
                expertise,
                expertiseWords,
                availability,
                new Contact(email, telephone),
                contactFor);
    }

    MemberRole role() {
        return role;
    }

    /** Returns the London date on which they left; null if they are still a member. */
    LocalDate leftOn() {
        return leftOn;
    }

    /** Returns whether it is the actor's own entry. */
    boolean isAbout(Actor actor) {
        return isOf(actor) && writtenBy().equals(actor.username());
    }

    /** Returns whether the actor may see how to reach them. */
    boolean showsContactTo(Actor actor) {
        return isAbout(actor) || contactFor.stream().anyMatch(one -> one.includes(actor));
    }

    /** Returns true, because every member reads every entry. The view decides how much of it. */
    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    @Override
    public MemberStatus status() {
        return status;
    }

    @Override
    public void moveTo(MemberStatus next) {
        status = next;
    }
}

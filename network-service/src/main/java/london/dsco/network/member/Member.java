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
 * Somebody who takes part in the network, as they say themselves. Only they write it; who left is
 * known by post and days alone.
 */
@Entity
class Member extends Paper<MemberStatus> {

    static final RecordType TYPE = new RecordType("member");

    /** What was done with the entry. Nothing of what it says. */
    record Kept(MemberStatus status) implements Fact {}

    /** What a member says of themselves. */
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

    /** Returns the actor joins. */
    static Opened<Member> joined(Said said, MemberRole role, Actor by) {
        return new Opened<>(new Member(said, role, by), Happened.of(new Kept(MemberStatus.ACTIVE)));
    }

    /** Replaces what they say. */
    Happened changed(Said said, MemberRole role) {
        say(said, role);
        return told();
    }

    /** Returns what is told when nothing of the entry itself changes. */
    Happened told() {
        return Happened.of(new Kept(status));
    }

    /**
     * They take part no more. Nobody needs to ask or reach them, so nothing of that is kept.
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

    /** Returns what the member said, or what is left of it. */
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

    /** Returns the London date on which they left; null while they take part. */
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

    /** Returns every member reads every entry; how much of it, the view decides. */
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

package london.dsco.advice.request;

import jakarta.persistence.Embedded;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.advice.duty.Duties;
import london.dsco.advice.duty.DutyRule;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The people with a part in a request: its present author, and everyone who ever took a part in it.
 * The rules are {@link Duties}. The present author has the author's part even before writing a
 * word.
 */
@MappedSuperclass
public abstract class StaffedRequest extends RequestRecord {

    @Embedded private Allocation allocation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Duties duties = Duties.NONE;

    protected StaffedRequest() {}

    StaffedRequest(String borough) {
        super(borough);
    }

    /**
     * Names the author of the advice. A change of author is a handover.
     *
     * @param reason the reason for a handover; null if there is none
     * @return false if this person already was the author, so that nothing changed
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES} when the author has
     *     another part in the case, or the manager assured it
     */
    boolean allocateTo(String author, String reason, Actor manager) {
        duties.requireMayWrite(author);
        duties.requireMayAllocate(manager.username());
        if (isAllocatedTo(author)) {
            return false;
        }
        allocation =
                allocation == null
                        ? Allocation.first(author, manager)
                        : allocation.handedTo(author, reason, manager);
        duties = duties.withAllocator(manager.username());
        return true;
    }

    /**
     * Refuses with {@code FORBIDDEN} anybody but the author, and with {@code SEPARATION_OF_DUTIES}
     * an assurer.
     */
    public void requireMayWrite(Actor author) {
        if (!isAllocatedTo(author.username())) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the author it is allocated to can write the advice.")
                    .raise();
        }
        duties.requireMayWrite(author.username());
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} a DSCO, even one with other roles: people who
     * gather the basis of advice do not judge it.
     */
    public void requireMayGather(Actor gatherer) {
        DutyRule.DSCO_CANNOT_GATHER.require(!gatherer.has(Role.DSCO));
    }

    /** Records that somebody who may write the advice saved or submitted it. */
    public void writtenBy(Actor author) {
        requireMayWrite(author);
        duties = duties.withAuthor(author.username());
    }

    /** Refuses a manager who has another part in the case. */
    public void provisionAuthorisedBy(Actor manager) {
        DutyRule.AUTHOR_CANNOT_AUTHORISE.require(!isAllocatedTo(manager.username()));
        duties.requireMayAuthorise(manager.username());
        duties = duties.withAuthoriser(manager.username());
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} somebody who wrote the advice, allocated it or
     * authorised provision in it.
     */
    public void requireMayAssure(Actor person) {
        DutyRule.AUTHOR_CANNOT_ASSURE.require(!isAllocatedTo(person.username()));
        duties.requireMayAssure(person.username());
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} somebody who wrote the advice or authorised
     * provision in it.
     */
    public void requireMayActAsDsco(Actor person) {
        DutyRule.AUTHOR_CANNOT_ACT_AS_DSCO.require(!isAllocatedTo(person.username()));
        duties.requireMayActAsDsco(person.username());
    }

    /**
     * Records that a DSCO who may act as one decided on it on a panel, which counts as assurance.
     */
    public void decidedOnPanelBy(Actor dsco) {
        requireMayActAsDsco(dsco);
        requireMayAssure(dsco);
        duties = duties.withAssurer(dsco.username());
    }

    /** Records that somebody with no other part in the case gave an audit a second score. */
    public void moderatedBy(Actor dsco) {
        DutyRule.AUTHOR_CANNOT_MODERATE.require(!isAllocatedTo(dsco.username()));
        duties.requireMayModerate(dsco.username());
        duties = duties.withModerator(dsco.username());
    }

    /** Returns whether {@link #moderatedBy} accepts this person. */
    public boolean mayModerate(Actor dsco) {
        return !isAllocatedTo(dsco.username()) && duties.mayModerate(dsco.username());
    }

    /** Starts another version, which nobody has moderated. */
    void anotherVersion() {
        duties = duties.forAnotherVersion();
    }

    void assuredBy(Actor dsco) {
        requireMayAssure(dsco);
        duties = duties.withAssurer(dsco.username());
    }

    /**
     * Refuses with {@code SEPARATION_OF_DUTIES} the author, who is responsible for its lateness.
     */
    public void requireMayExcuse(Actor approver) {
        DutyRule.AUTHOR_CANNOT_APPROVE.require(!isAllocatedTo(approver.username()));
        duties.requireMayApprove(approver.username());
    }

    public boolean isAllocatedTo(String username) {
        return allocation != null && username.equals(allocation.author());
    }

    public Optional<Allocation> allocation() {
        return Optional.ofNullable(allocation);
    }

    /** Lists the handovers, from each author to the next, oldest first. */
    public List<Handover> handovers() {
        return allocation().map(Allocation::handovers).orElse(List.of());
    }

    /** Returns the user names of those responsible for its time: everyone who ever allocated it. */
    public Set<String> accountable() {
        return duties.allocators();
    }
}

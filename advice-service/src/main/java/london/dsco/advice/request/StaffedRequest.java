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
 * Who has which part in a request: who writes the advice now, and everyone who ever took a part in
 * it. The rules are {@link Duties}; whoever writes it now has the author's part before their first
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
     * A manager names who writes the advice. From one author to the next is a handover.
     *
     * @param reason of a handover; null for none
     * @return false when this person already was the author, so that nothing changed
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

    /** {@code FORBIDDEN} for all but its author, {@code SEPARATION_OF_DUTIES} for an assurer. */
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
     * {@code SEPARATION_OF_DUTIES} for a DSCO, whatever else they are: who gathers what advice
     * rests on does not judge it.
     */
    public void requireMayGather(Actor gatherer) {
        DutyRule.DSCO_CANNOT_GATHER.require(!gatherer.has(Role.DSCO));
    }

    /** Somebody who may write it saves or submits the advice. */
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
     * {@code SEPARATION_OF_DUTIES} for who wrote the advice, allocated it or authorised provision
     * in it.
     */
    public void requireMayAssure(Actor person) {
        DutyRule.AUTHOR_CANNOT_ASSURE.require(!isAllocatedTo(person.username()));
        duties.requireMayAssure(person.username());
    }

    /** {@code SEPARATION_OF_DUTIES} for who wrote the advice or authorised provision in it. */
    public void requireMayActAsDsco(Actor person) {
        DutyRule.AUTHOR_CANNOT_ACT_AS_DSCO.require(!isAllocatedTo(person.username()));
        duties.requireMayActAsDsco(person.username());
    }

    /** A DSCO who may act as one has decided on a panel about it, which is to assure it. */
    public void decidedOnPanelBy(Actor dsco) {
        requireMayActAsDsco(dsco);
        requireMayAssure(dsco);
        duties = duties.withAssurer(dsco.username());
    }

    /** Somebody who has no other part in the case gives an audit a second score. */
    public void moderatedBy(Actor dsco) {
        DutyRule.AUTHOR_CANNOT_MODERATE.require(!isAllocatedTo(dsco.username()));
        duties.requireMayModerate(dsco.username());
        duties = duties.withModerator(dsco.username());
    }

    /** Whether {@link #moderatedBy} lets this person. */
    public boolean mayModerate(Actor dsco) {
        return !isAllocatedTo(dsco.username()) && duties.mayModerate(dsco.username());
    }

    /** Nobody has moderated a new version. */
    void anotherVersion() {
        duties = duties.forAnotherVersion();
    }

    void assuredBy(Actor dsco) {
        requireMayAssure(dsco);
        duties = duties.withAssurer(dsco.username());
    }

    /** {@code SEPARATION_OF_DUTIES} for who writes the advice: its lateness is theirs. */
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

    /** From each author to the next, oldest first. */
    public List<Handover> handovers() {
        return allocation().map(Allocation::handovers).orElse(List.of());
    }

    /** User names of those who answer for the time it takes: everyone who ever allocated it. */
    public Set<String> accountable() {
        return duties.allocators();
    }
}

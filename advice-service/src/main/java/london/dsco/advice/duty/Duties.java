package london.dsco.advice.duty;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The people who took each part in one request. Author, authoriser and auditor of one piece of
 * advice are three people, and the moderator of the audit is a fourth (R1). What counts is the
 * case, not the job title: a DSCO who is also a head of service may not assure or moderate advice
 * that they wrote or allocated or whose provision they authorised (R2). A manager may allocate and
 * authorise, and in a small team also write what another manager authorises.
 *
 * @param authors user names of everyone who wrote in the advice
 * @param authorisers of everyone who authorised a line of provision
 * @param assurers of everyone who audited, returned or signed off, or decided on a panel as DSCO
 * @param allocators of everyone who named an author: the managers responsible for the time it takes
 * @param moderators of everyone who gave an audit of the latest version a second score; null if
 *     nobody did
 */
public record Duties(
        Set<String> authors,
        Set<String> authorisers,
        Set<String> assurers,
        Set<String> allocators,
        Set<String> moderators) {

    public static final Duties NONE = new Duties(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public Duties {
        authors = sorted(authors);
        authorisers = sorted(authorisers);
        assurers = sorted(assurers);
        allocators = sorted(allocators);
        moderators = sorted(moderators == null ? Set.of() : moderators);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayWrite(String username) {
        DutyRule.ASSURER_CANNOT_AUTHOR.require(!assurers.contains(username));
        DutyRule.AUTHORISER_CANNOT_AUTHOR.require(!authorisers.contains(username));
        DutyRule.MODERATOR_CANNOT_AUTHOR.require(!moderators.contains(username));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayAllocate(String username) {
        DutyRule.ASSURER_CANNOT_ALLOCATE.require(!assurers.contains(username));
        DutyRule.MODERATOR_CANNOT_ALLOCATE.require(!moderators.contains(username));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayAuthorise(String username) {
        DutyRule.AUTHOR_CANNOT_AUTHORISE.require(!authors.contains(username));
        DutyRule.ASSURER_CANNOT_AUTHORISE.require(!assurers.contains(username));
        DutyRule.MODERATOR_CANNOT_AUTHORISE.require(!moderators.contains(username));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayAssure(String username) {
        DutyRule.AUTHOR_CANNOT_ASSURE.require(!authors.contains(username));
        DutyRule.AUTHORISER_CANNOT_ASSURE.require(!authorisers.contains(username));
        DutyRule.ALLOCATOR_CANNOT_ASSURE.require(!allocators.contains(username));
        DutyRule.MODERATOR_CANNOT_ASSURE.require(!moderators.contains(username));
    }

    /**
     * Refuses somebody who may not approve an exception. The other conditions, who made the claim
     * and who is responsible for the time, are checked with the claim.
     *
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayApprove(String username) {
        DutyRule.AUTHOR_CANNOT_APPROVE.require(!authors.contains(username));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayActAsDsco(String username) {
        DutyRule.AUTHOR_CANNOT_ACT_AS_DSCO.require(!authors.contains(username));
        DutyRule.AUTHORISER_CANNOT_ACT_AS_DSCO.require(!authorisers.contains(username));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code SEPARATION_OF_DUTIES}
     */
    public void requireMayModerate(String username) {
        DutyRule.AUTHOR_CANNOT_MODERATE.require(!authors.contains(username));
        DutyRule.AUTHORISER_CANNOT_MODERATE.require(!authorisers.contains(username));
        DutyRule.ALLOCATOR_CANNOT_MODERATE.require(!allocators.contains(username));
        DutyRule.ASSURER_CANNOT_MODERATE.require(!assurers.contains(username));
    }

    /** Returns whether {@link #requireMayModerate} accepts this person. */
    public boolean mayModerate(String username) {
        return !authors.contains(username)
                && !authorisers.contains(username)
                && !allocators.contains(username)
                && !assurers.contains(username);
    }

    public Duties withAuthor(String username) {
        return new Duties(with(authors, username), authorisers, assurers, allocators, moderators);
    }

    public Duties withAuthoriser(String username) {
        return new Duties(authors, with(authorisers, username), assurers, allocators, moderators);
    }

    public Duties withAssurer(String username) {
        return new Duties(authors, authorisers, with(assurers, username), allocators, moderators);
    }

    public Duties withAllocator(String username) {
        return new Duties(authors, authorisers, assurers, with(allocators, username), moderators);
    }

    public Duties withModerator(String username) {
        return new Duties(authors, authorisers, assurers, allocators, with(moderators, username));
    }

    /**
     * Returns a copy for another version of the advice, which nobody has moderated: R1 applies to
     * each version.
     */
    public Duties forAnotherVersion() {
        return new Duties(authors, authorisers, assurers, allocators, Set.of());
    }

    private static Set<String> with(Set<String> people, String one) {
        return Stream.concat(people.stream(), Stream.of(one)).collect(Collectors.toSet());
    }

    private static Set<String> sorted(Set<String> people) {
        return Collections.unmodifiableSet(new TreeSet<>(people));
    }
}

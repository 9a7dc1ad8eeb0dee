package london.dsco.network.practice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.Sharing;
import london.dsco.records.Lock;

/** What other features check about a practice before they add to it. */
@Singleton
public class KnownPractices {

    private final Practices practices;
    private final PracticeVersions versions;

    KnownPractices(Practices practices, PracticeVersions versions) {
        this.practices = practices;
        this.versions = versions;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when there is none that the
     *     actor may know about; {@code FORBIDDEN} for a draft of their borough that their role may
     *     not read
     */
    public void requireReadable(UUID practiceId, Actor actor) {
        read(practiceId, actor);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} unless it is published; {@code
     *     FORBIDDEN} for a practice of the actor's own borough
     */
    public void requireOfAnother(UUID practiceId, Actor actor) {
        if (read(practiceId, actor).isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "A borough cannot adopt a practice that it wrote.")
                    .raise();
        }
    }

    /**
     * Does the same as {@link #requireReadable}, but also admits those who are asked to review a
     * version.
     *
     * @throws london.dsco.domain.RefusedException as in {@link #requireReadable}
     */
    public void requireSeen(UUID practiceId, Actor actor) {
        boolean reviewer =
                versions.inReview(practiceId).filter(one -> one.isReviewedBy(actor)).isPresent();
        if (!reviewer) {
            read(practiceId, actor);
        }
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for another
     *     borough's practice; {@code CONFLICT} when it was published, because peers have reviewed
     *     its attachments
     */
    public void requireDraft(UUID practiceId, Actor actor) {
        requireDraft(read(practiceId, actor), actor);
    }

    /**
     * Prepares a change to something attached to a draft. A version in review returns to draft. The
     * practice is locked until this command ends.
     *
     * @throws london.dsco.domain.RefusedException as {@link #requireDraft}
     */
    public void changeDraft(UUID practiceId, Actor actor) {
        Practice practice =
                practices
                        .find(practiceId, actor, Lock.CHANGE)
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        requireDraft(practice, actor);
        versions.replaceInReview(practice);
    }

    private static void requireDraft(Practice practice, Actor actor) {
        if (!practice.isOf(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only those who write for the borough that owns it can change it.")
                    .raise();
        }
        if (practice.status() != Sharing.DRAFT) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Other boroughs have reviewed what is published. Add files while it is"
                                    + " a draft.")
                    .raise();
        }
    }

    /**
     * Lists published practices with the changes they claim, in the order in which they were
     * written.
     *
     * @param theme null for any
     * @param after the id of the last one seen
     */
    public List<MeasuredPractice> measured(Theme theme, UUID after, Actor actor, int limit) {
        return practices.published(after, Wanted.of(theme), actor, limit).stream()
                .map(MeasuredPractice::of)
                .toList();
    }

    private Practice read(UUID practiceId, Actor actor) {
        return practices
                .find(practiceId, actor, Lock.READ)
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }
}

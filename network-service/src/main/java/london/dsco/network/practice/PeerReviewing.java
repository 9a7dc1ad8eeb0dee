package london.dsco.network.practice;

import static london.dsco.network.paper.Sharing.DRAFT;
import static london.dsco.network.paper.Sharing.SHARED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Sharing;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Lock;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Lets other boroughs review a version of a practice before every member reads it. */
@ApplicationScoped
class PeerReviewing {

    static final Step<Sharing> PROPOSED =
            Step.named("PROPOSED", Sharing.class).from(DRAFT, SHARED).staying().step();
    static final Step<Sharing> PUBLISHED =
            Step.named("PUBLISHED", Sharing.class).from(DRAFT, SHARED).to(SHARED).step();
    static final Step<PracticeReview.Status> GIVEN =
            Step.named("GIVEN", PracticeReview.Status.class).opening(PracticeReview.Status.GIVEN);

    private final Commands commands;
    private final Reads reads;
    private final PracticeLibrary library;
    private final Practices papers;
    private final PracticeVersions versions;
    private final PracticeReviews reviews;
    private final ChildFreeText childFree;

    PeerReviewing(
            Commands commands,
            Reads reads,
            PracticeLibrary library,
            Practices papers,
            PracticeVersions versions,
            PracticeReviews reviews,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.library = library;
        this.papers = papers;
        this.versions = versions;
        this.reviews = reviews;
        this.childFree = childFree;
    }

    /**
     * Asks other boroughs to review a version. It replaces any earlier version in review.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     UNPROCESSABLE} as {@link PracticeLibrary#write} and when a borough cannot be a reviewer;
     *     {@code TRANSITION_NOT_ALLOWED} when the practice was withdrawn
     */
    PracticeVersionView propose(Command<UUID> command, ProposeVersion proposed) {
        LocalDate today = command.actor().today();
        Practice.Said said = library.allowed(proposed.entry(), Place.of("entry"), command.actor());
        refuse(ReviewRules.wrongReviewers(command.actor().scope(), proposed.reviewers()));
        return commands.run(
                command,
                papers,
                PROPOSED,
                paper -> {
                    versions.replaceInReview(paper);
                    PracticeVersion made =
                            PracticeVersion.inReview(
                                    paper, versions.next(paper), said, proposed.reviewers(), today);
                    versions.add(made);
                    if (!paper.isShared()) {
                        paper.say(said);
                    }
                    return Happened.of(new PracticeChanged.Proposed(paper.id(), made.number()))
                            .made(made.id());
                },
                (paper, made) -> PracticeVersionView.of(versions.get(UUID.fromString(made))));
    }

    /**
     * Publishes the version in review to every member.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when the practice was withdrawn; {@code CONFLICT} while no
     *     version is in review, no borough has recommended it or one asks for changes
     */
    PracticeView publish(Command<UUID> command) {
        LocalDate today = command.actor().today();
        return commands.run(
                command,
                papers,
                PUBLISHED,
                paper -> {
                    PracticeVersion version =
                            versions.inReview(paper.id())
                                    .orElseThrow(() -> nothingInReview().raise());
                    ReviewRules.notYet(reviews.verdicts(version))
                            .ifPresent(
                                    refusal -> {
                                        throw refusal.raise();
                                    });
                    version.publish(today);
                    paper.publish(version.said(), today);
                    return Happened.of(PracticePublished.of(paper, version.number(), today));
                },
                (paper, made) -> library.kept(paper, command.actor()));
    }

    /**
     * Records the review of the version in review by the actor's borough, once.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when their borough was not
     *     asked; {@code FORBIDDEN} for its own practice; {@code UNPROCESSABLE} when a
     *     recommendation contradicts itself or text identifies somebody; {@code CONFLICT} for a
     *     second review of the same version
     */
    PracticeReviewView review(UUID practiceId, Command<Void> command, ReviewPractice given) {
        childFree.requireNobody(
                List.of(
                        new Text(Place.of("needed"), given.needed()),
                        new Text(Place.of("words"), given.words())));
        Actor actor = command.actor();
        return commands.open(
                command,
                reviews,
                GIVEN,
                () -> {
                    PracticeVersion version = toReview(practiceId, actor);
                    refuse(
                            ReviewRules.wrong(
                                    given.verdict(),
                                    given.ratingSupported(),
                                    given.identifiesNobody()));
                    return PracticeReview.of(version, given.said(), actor);
                },
                UUID::fromString,
                PracticeReviewView::of);
    }

    private PracticeVersion toReview(UUID practiceId, Actor actor) {
        if (papers.find(practiceId, actor, Lock.READ).filter(own -> own.isOf(actor)).isPresent()) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Another borough must review a practice, never its own borough.")
                    .raise();
        }
        PracticeVersion version =
                versions.inReview(practiceId)
                        .filter(one -> one.isReviewedBy(actor))
                        .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
        if (!reviews.verdicts(version).isEmpty()) { // those that the actor sees: their own
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "Your borough has already reviewed this version.")
                    .raise();
        }
        return version;
    }

    /**
     * Lists the versions that the actor reads, oldest first.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for a draft
     *     of their borough that their role may not read
     */
    List<PracticeVersionView> versions(UUID practiceId, UUID after, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        known(practiceId, actor).stream()
                                .filter(one -> one.id().compareTo(after) > 0)
                                .limit(limit)
                                .map(PracticeVersionView::of)
                                .toList());
    }

    /** Lists the versions that the actor's borough is asked to review. */
    List<PracticeVersionView> toReview(UUID after, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        versions.toReview(after, actor, limit).stream()
                                .map(PracticeVersionView::of)
                                .toList());
    }

    /**
     * Lists the reviews that the actor's borough gave or received.
     *
     * @throws london.dsco.domain.RefusedException as {@link #versions}
     */
    List<PracticeReviewView> reviews(UUID practiceId, UUID after, Actor actor, int limit) {
        return reads.figures(
                actor,
                () -> {
                    known(practiceId, actor);
                    return reviews.of(practiceId, after, actor, limit).stream()
                            .map(PracticeReviewView::of)
                            .toList();
                });
    }

    private List<PracticeVersion> known(UUID practiceId, Actor actor) {
        List<PracticeVersion> readable = versions.readable(practiceId, actor);
        if (readable.isEmpty() && papers.find(practiceId, actor, Lock.READ).isEmpty()) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        return readable;
    }

    private static void refuse(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(wrong.get(0).explanation(), wrong).raise();
        }
    }

    private static Refusal nothingInReview() {
        return Refusal.of(
                Refusal.Code.CONFLICT, "Propose a version for another borough to review.");
    }
}

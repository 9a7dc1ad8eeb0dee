package london.dsco.network.practice;

import static london.dsco.network.paper.Sharing.DRAFT;
import static london.dsco.network.paper.Sharing.SHARED;
import static london.dsco.network.paper.Sharing.WITHDRAWN;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Place;
import london.dsco.domain.Refusal;
import london.dsco.network.member.Participants;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.ChildFreeText.Text;
import london.dsco.network.paper.Desk;
import london.dsco.network.paper.Sharing;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** What boroughs found to work, what got in the way and what they learnt. */
@ApplicationScoped
class PracticeLibrary {

    static final Step<Sharing> CHANGED =
            Step.named("CHANGED", Sharing.class).from(DRAFT, SHARED).staying().step();
    static final Step<Sharing> CONFIRMED =
            Step.named("CONFIRMED", Sharing.class).from(SHARED).staying().step();
    static final Step<Sharing> TAKEN_BACK =
            Step.named("WITHDRAWN", Sharing.class).from(SHARED).to(WITHDRAWN).step();

    private final Commands commands;
    private final Reads reads;
    private final Desk desk;
    private final Practices papers;
    private final PracticeCounts counts;
    private final BarrierCounts barriers;
    private final PracticeVersions versions;
    private final Participants participants;
    private final ChildFreeText childFree;

    PracticeLibrary(
            Commands commands,
            Reads reads,
            Desk desk,
            Practices papers,
            PracticeCounts counts,
            BarrierCounts barriers,
            PracticeVersions versions,
            Participants participants,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.desk = desk;
        this.papers = papers;
        this.counts = counts;
        this.barriers = barriers;
        this.versions = versions;
        this.participants = participants;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the text identifies
     *     somebody, or as {@link PracticeRules} says
     */
    PracticeView write(Command<Void> command, WritePractice written) {
        Practice.Said said = allowed(written, Place.of(), command.actor());
        return desk.write(
                command,
                papers,
                () -> new Practice(said, command.actor()),
                paper -> papers.view(paper, command.actor()));
    }

    /**
     * Changes a draft, or the content of a published practice apart from its evidence.
     *
     * @throws london.dsco.domain.RefusedException as {@link #write}, and as {@link Desk#change};
     *     {@code UNPROCESSABLE} when a peer must review it first
     */
    PracticeView change(Command<UUID> command, WritePractice written) {
        LocalDate today = command.actor().today();
        Practice.Said said = allowed(written, Place.of(), command.actor());
        return commands.run(
                command,
                papers,
                CHANGED,
                paper -> paper.isShared() ? published(paper, said, today) : drafted(paper, said),
                (paper, made) -> kept(paper, command.actor()));
    }

    private Happened drafted(Practice paper, Practice.Said said) {
        versions.replaceInReview(paper);
        paper.say(said);
        return Happened.of(new PracticeChanged.Changed(paper.id()));
    }

    private Happened published(Practice paper, Practice.Said said, LocalDate today) {
        List<Finding> forPeers = ReviewRules.forPeers(paper.claims(), said.claims());
        if (!forPeers.isEmpty()) {
            throw Refusal.unprocessable(
                            "Another borough must review these changes first.", forPeers)
                    .raise();
        }
        versions.replaceInReview(paper);
        int number = versions.next(paper);
        versions.add(PracticeVersion.publishedAtOnce(paper, number, said, today));
        paper.publish(said, today);
        return Happened.of(PracticePublished.of(paper, number, today));
    }

    /**
     * Records that its borough has reviewed it again and it is still right.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is not published
     */
    PracticeView confirm(Command<UUID> command) {
        return commands.run(
                command,
                papers,
                CONFIRMED,
                paper -> {
                    paper.confirm(command.actor().today());
                    return Happened.of(new PracticeChanged.Confirmed(paper.id(), paper.reviewOn()));
                },
                (paper, made) -> papers.view(paper, command.actor()));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link Desk#withdraw}
     */
    PracticeView withdraw(Command<UUID> command) {
        return commands.run(
                command,
                papers,
                TAKEN_BACK,
                paper -> {
                    versions.withdraw(paper);
                    return Happened.of(
                            new PracticeWithdrawn(
                                    paper.id(), paper.borough(), command.actor().today()));
                },
                (paper, made) -> kept(paper, command.actor()));
    }

    PracticeView get(UUID id, Actor actor) {
        return desk.get(id, actor, papers, paper -> papers.view(paper, actor));
    }

    /**
     * @param reviewDue as in {@link Practices#after}
     */
    List<PracticeView> list(UUID after, Wanted wanted, Boolean reviewDue, Actor actor, int limit) {
        return reads.figures(
                actor,
                () -> papers.views(papers.after(after, wanted, reviewDue, actor, limit), actor));
    }

    PracticeCountsView count(Wanted wanted, Actor actor) {
        return reads.figures(actor, () -> PracticeCountsView.of(counts.of(wanted)));
    }

    /** Returns the barriers published in the last two years. */
    BarrierListView barriers(Actor actor) {
        return reads.figures(
                actor,
                () ->
                        new BarrierListView(
                                BarrierQuarterView.of(
                                        barriers.since(BarrierQuarterView.firstDay(actor.today())),
                                        actor.today())));
    }

    /** Returns the answer to a command after which others may find it, or no longer find it. */
    PracticeView kept(Practice paper, Actor actor) {
        return desk.shown(paper, actor, shown -> papers.view(shown, actor));
    }

    /**
     * Returns the content, if it may be stored.
     *
     * @param at its place in the request
     */
    Practice.Said allowed(WritePractice written, Place at, Actor actor) {
        Practice.Said said = written.said();
        childFree.requireNobody(texts(said, at));
        childFree.requireNoNumberOrBirthday(sources(said, at));
        List<Finding> wrong =
                new ArrayList<>(
                        PracticeRules.wrong(
                                said.type(),
                                said.evidence(),
                                said.tags(),
                                said.measures(),
                                said.reviewOn(),
                                actor.today()));
        wrong.addAll(ResourceRules.wrong(said.cost(), said.resources()));
        wrong.addAll(wrongContact(said.contact(), actor));
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable(
                            "Correct what the entry says.",
                            wrong.stream().map(finding -> within(at, finding)).toList())
                    .raise();
        }
        return said;
    }

    /** Returns the errors in a contact. It must be a post, and a member of the borough itself. */
    private List<Finding> wrongContact(PracticeContact contact, Actor actor) {
        if (contact == null) {
            return List.of();
        }
        List<Finding> wrong = new ArrayList<>();
        if (PracticeRules.isAddress(contact.post())) {
            wrong.add(
                    new Finding(
                            Place.of("contact", "post"),
                            "contact-details",
                            "Give the post. Contact details are in the directory."));
        }
        UUID member = contact.memberId();
        if (member != null
                && !reads.figures(actor, () -> participants.takesPart(actor.scope(), member))) {
            wrong.add(
                    new Finding(
                            Place.of("contact", "memberId"),
                            "no-such-member",
                            "Choose somebody from your borough who has joined the network."));
        }
        return wrong;
    }

    private static Finding within(Place at, Finding finding) {
        List<Object> steps = new ArrayList<>(at.steps());
        steps.addAll(finding.place().steps());
        return new Finding(new Place(steps), finding.code(), finding.explanation());
    }

    /** Returns what is said of each source, which may name its author. */
    static List<Text> sources(Practice.Said said, Place at) {
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < said.sources().size(); i++) {
            Place line = at.field("sources").line(i);
            texts.add(new Text(line.field("title"), said.sources().get(i).title()));
            texts.add(new Text(line.field("provenance"), said.sources().get(i).provenance()));
        }
        return texts;
    }

    /** Returns the texts that name nobody. */
    private static List<Text> texts(Practice.Said said, Place at) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(at.field("title"), said.title()));
        texts.add(new Text(at.field("description"), said.description()));
        texts.add(new Text(at.field("evidence").field("reasons"), said.evidence().reasons()));
        texts.add(new Text(at.field("breadth").field("reasons"), said.breadth().reasons()));
        if (said.contact() != null) {
            texts.add(new Text(at.field("contact").field("post"), said.contact().post()));
        }
        if (said.resources() != null) {
            Place resources = at.field("resources");
            texts.add(new Text(resources.field("staff"), said.resources().staff()));
            texts.add(new Text(resources.field("space"), said.resources().space()));
            texts.add(new Text(resources.field("value"), said.resources().value()));
        }
        for (int i = 0; i < said.coProducedWith().size(); i++) {
            texts.add(new Text(at.field("coProducedWith").line(i), said.coProducedWith().get(i)));
        }
        for (int i = 0; i < said.measures().size(); i++) {
            texts.add(
                    new Text(
                            at.field("measures").line(i).field("measured"),
                            said.measures().get(i).measured()));
        }
        return texts;
    }
}

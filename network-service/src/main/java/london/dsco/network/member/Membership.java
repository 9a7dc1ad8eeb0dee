package london.dsco.network.member;

import static london.dsco.network.member.MemberStatus.ACTIVE;
import static london.dsco.network.member.MemberStatus.LEFT;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Finding;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/**
 * Joining, finding members and leaving. Reading an entry may show how to reach somebody, so it goes
 * into the access log. Lists contain no contact details and add no line.
 */
@ApplicationScoped
class Membership {

    static final Step<MemberStatus> JOINED =
            Step.named("JOINED", MemberStatus.class).opening(ACTIVE);
    static final Step<MemberStatus> CHANGED =
            Step.named("CHANGED", MemberStatus.class).from(ACTIVE).staying().step();
    static final Step<MemberStatus> PREFERENCES_SET =
            Step.named("PREFERENCES_SET", MemberStatus.class).from(ACTIVE).staying().step();
    static final Step<MemberStatus> GONE =
            Step.named("LEFT", MemberStatus.class).from(ACTIVE).to(LEFT).step();

    private final Commands commands;
    private final Reads reads;
    private final Members members;
    private final MemberPreferences preferences;
    private final ChildFreeText childFree;

    Membership(
            Commands commands,
            Reads reads,
            Members members,
            MemberPreferences preferences,
            ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.members = members;
        this.preferences = preferences;
        this.childFree = childFree;
    }

    /**
     * Lets the actor join the network.
     *
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when {@link MemberRules}
     *     refuses it or it names somebody; {@code CONFLICT} when they have already joined
     */
    MemberView join(Command<Void> command, Member.Said said) {
        Actor actor = command.actor();
        require(said, actor);
        return commands.open(
                command,
                members,
                JOINED,
                () -> {
                    requireNotJoined(actor);
                    return Member.joined(said, role(actor), actor);
                },
                UUID::fromString,
                member -> members.view(member, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #join}; {@code NOT_FOUND}, {@code
     *     PRECONDITION_*}; {@code FORBIDDEN} for somebody else's entry; {@code
     *     TRANSITION_NOT_ALLOWED} when the member has left
     */
    MemberView change(Command<UUID> command, Member.Said said) {
        Actor actor = command.actor();
        require(said, actor);
        return commands.run(
                command,
                members.own(),
                CHANGED,
                member -> member.changed(said, role(actor)),
                (member, made) -> members.view(member, actor));
    }

    /**
     * Ends the membership of the actor, or of a member of the borough that the actor administers.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for a member
     *     of another borough or a colleague; {@code TRANSITION_NOT_ALLOWED} when the member has
     *     already left
     */
    MemberView leave(Command<UUID> command) {
        Actor actor = command.actor();
        return commands.run(
                command,
                members,
                GONE,
                member -> left(member, actor),
                (member, made) -> members.view(member, actor));
    }

    private Happened left(Member member, Actor actor) {
        // The coordinator administers the network's own accounts, because no borough does.
        boolean administers = actor.hasAny(Role.BOROUGH_ADMIN, Role.NETWORK_COORDINATOR);
        if (!administers && !member.isAbout(actor)) {
            throw Refusal.of(
                            Refusal.Code.FORBIDDEN,
                            "Only the member or their borough's administrator can record that a"
                                    + " member has left.")
                    .raise();
        }
        preferences.forget(member.id());
        return member.left(actor.today());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}
     */
    MemberView get(UUID id, Actor actor) {
        return reads.one(id, actor, members, member -> members.view(member, actor));
    }

    /**
     * Returns the entry under which the actor takes part.
     *
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND} when they have not joined
     */
    MemberView ofActor(Actor actor) {
        return reads.figures(actor, () -> members.ofPerson(actor))
                .map(member -> members.view(member, actor))
                .orElseThrow(() -> Refusal.of(Refusal.Code.NOT_FOUND).raise());
    }

    List<MemberLineView> list(
            UUID after, String borough, Expertise expertise, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        members.after(after, borough, expertise, limit).stream()
                                .map(member -> MemberLineView.of(member, actor))
                                .toList());
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code FORBIDDEN} for somebody
     *     else's preferences, whatever they are
     */
    PreferencesView preferences(UUID id, Actor actor) {
        return reads.one(id, actor, members.own(), this::preferences);
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the address is missing
     *     or not needed, or a health partner asks for what they may not receive; {@code CONFLICT}
     *     after too many new addresses; otherwise as {@link #change}
     */
    PreferencesView setPreferences(Command<UUID> command, Preferences wanted) {
        requireNothing(MemberRules.wrong(wanted, role(command.actor())));
        return commands.run(
                command,
                members.own(),
                PREFERENCES_SET,
                member -> List.of(preferences(member)),
                member -> {
                    preferences.keep(member, wanted, command.actor());
                    return member.told();
                },
                (member, made) -> preferences(member));
    }

    private PreferencesView preferences(Member member) {
        return PreferencesView.of(preferences.of(member));
    }

    private void require(Member.Said said, Actor actor) {
        requireNothing(MemberRules.wrong(said, actor.today()));
        childFree.requireNobody(
                new Texts()
                        .with("post", said.post())
                        .with("expertiseWords", said.expertiseWords())
                        .all());
    }

    private void requireNotJoined(Actor actor) {
        Optional<Member> before = members.joinedBefore(actor);
        if (before.isPresent()) {
            throw Refusal.of(Refusal.Code.CONFLICT, "You have already joined. Change your entry.")
                    .with("existing", before.get().id())
                    .raise();
        }
    }

    private static void requireNothing(List<Finding> wrong) {
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("The entry is not valid.", wrong).raise();
        }
    }

    private static MemberRole role(Actor actor) {
        return MemberRole.of(actor).orElseThrow();
    }
}

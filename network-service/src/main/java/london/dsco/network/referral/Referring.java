package london.dsco.network.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.network.paper.ChildFreeText;
import london.dsco.network.paper.Sought;
import london.dsco.network.paper.Texts;
import london.dsco.records.Commands;
import london.dsco.records.Opened;
import london.dsco.records.Reads;
import london.dsco.records.Step;

/** Refers reports to boards and committees. */
@ApplicationScoped
class Referring {

    static final Step<ReferralStatus> REFERRED =
            Step.named("REFERRED", ReferralStatus.class).opening(ReferralStatus.OWED);
    static final Step<ReferralStatus> CONSIDERED =
            Step.named("CONSIDERED", ReferralStatus.class)
                    .from(ReferralStatus.OWED)
                    .to(ReferralStatus.CONSIDERED)
                    .step();
    static final Step<ReferralStatus> DROPPED =
            Step.named("DROPPED", ReferralStatus.class)
                    .from(ReferralStatus.OWED)
                    .to(ReferralStatus.DROPPED)
                    .step();

    private final Commands commands;
    private final Reads reads;
    private final Referrals referrals;
    private final ChildFreeText childFree;

    Referring(Commands commands, Reads reads, Referrals referrals, ChildFreeText childFree) {
        this.commands = commands;
        this.reads = reads;
        this.referrals = referrals;
        this.childFree = childFree;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     past, or the report does not exist, belongs to another borough or is not approved; {@code
     *     CONFLICT} while the same referral is due
     */
    ReferralView refer(Command<Void> command, ReferReport referred) {
        Actor actor = command.actor();
        ReferralRules.dueBefore(referred.dueOn(), actor.today()).ifPresent(Refusal::raise);
        return commands.open(
                command,
                referrals,
                REFERRED,
                () -> referred(referred.said(), actor),
                UUID::fromString,
                referral -> referrals.view(referral, actor));
    }

    private Opened<Referral> referred(Referral.Said referred, Actor actor) {
        String title =
                referrals
                        .title(referred.kind(), referred.reportId(), actor)
                        .orElseThrow(() -> noSuchReport().raise());
        referrals
                .owed(referred, actor)
                .ifPresent(
                        other -> {
                            throw Refusal.of(
                                            Refusal.Code.CONFLICT,
                                            "The body is already due to consider this report.")
                                    .with("existing", other)
                                    .raise();
                        });
        return Referral.of(referred, title, actor);
    }

    private static Refusal noSuchReport() {
        return Refusal.unprocessable(
                "reportId",
                "no-such-report",
                "Choose one of your borough's learning reviews or approved annual reports.");
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE} when the day is in the
     *     future or text identifies somebody; {@code NOT_FOUND}, {@code FORBIDDEN}; {@code
     *     TRANSITION_NOT_ALLOWED} when it is no longer due
     */
    ReferralView consider(Command<UUID> command, ConsiderReport said) {
        Actor actor = command.actor();
        ReferralRules.notYetHeld(said.heldOn(), actor.today()).ifPresent(Refusal::raise);
        childFree.requireNobody(new Texts().with("outcome", said.outcome()).all());
        return commands.run(
                command,
                referrals,
                CONSIDERED,
                referral -> referral.considered(said.heldOn(), said.outcome()),
                (referral, made) -> referrals.view(referral, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException as {@link #consider}
     */
    ReferralView drop(Command<UUID> command, DropReferral said) {
        Actor actor = command.actor();
        childFree.requireNobody(new Texts().with("reason", said.reason()).all());
        return commands.run(
                command,
                referrals,
                DROPPED,
                referral -> referral.dropped(said.reason()),
                (referral, made) -> referrals.view(referral, actor));
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    ReferralView get(UUID id, Actor actor) {
        return reads.one(id, actor, referrals, referral -> referrals.view(referral, actor));
    }

    List<ReferralView> list(UUID after, Sought sought, Actor actor, int limit) {
        return reads.figures(
                actor,
                () ->
                        referrals.list(after, sought, actor, limit).stream()
                                .map(referral -> referrals.view(referral, actor))
                                .toList());
    }
}

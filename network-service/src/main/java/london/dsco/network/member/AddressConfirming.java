package london.dsco.network.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;
import london.dsco.link.LinkSecret;
import london.dsco.network.confirmation.Confirmations;
import london.dsco.records.Commands;
import london.dsco.records.Happened;
import london.dsco.records.Step;

/**
 * Lets a member confirm the address for their digest, with a code sent there, while signed in. The
 * email alone confirms nothing, because a stranger may have it.
 */
@ApplicationScoped
class AddressConfirming {

    static final Step<MemberStatus> CONFIRMED =
            Step.named("ADDRESS_CONFIRMED", MemberStatus.class)
                    .from(MemberStatus.ACTIVE)
                    .staying()
                    .step();
    static final Step<MemberStatus> ASKED_AGAIN =
            Step.named("CONFIRMATION_ASKED", MemberStatus.class)
                    .from(MemberStatus.ACTIVE)
                    .staying()
                    .step();

    private final Commands commands;
    private final Members members;
    private final MemberPreferences preferences;
    private final Confirmations confirmations;

    AddressConfirming(
            Commands commands,
            Members members,
            MemberPreferences preferences,
            Confirmations confirmations) {
        this.commands = commands;
        this.members = members;
        this.preferences = preferences;
        this.confirmations = confirmations;
    }

    /**
     * @throws london.dsco.domain.RefusedException {@code UNPROCESSABLE}, always in the same words,
     *     when the code was used, has expired, belongs to another address or never existed; {@code
     *     NOT_FOUND}; {@code FORBIDDEN} for somebody else's entry; {@code TRANSITION_NOT_ALLOWED}
     *     when the member has left
     */
    PreferencesView confirm(Command<UUID> command, LinkSecret secret) {
        return commands.run(
                command,
                members.own(),
                CONFIRMED,
                member -> confirmed(member, secret, command.actor()),
                (member, made) -> PreferencesView.of(preferences.of(member)));
    }

    private Happened confirmed(Member member, LinkSecret secret, Actor by) {
        boolean theirs =
                confirmations
                        .use(member.id(), secret, by.at())
                        .filter(email -> preferences.confirm(member, email, by.at()))
                        .isPresent();
        if (!theirs) {
            throw Refusal.unprocessable(
                            "code", "works-no-more", "Use the latest email, or ask for another.")
                    .raise();
        }
        return member.told();
    }

    /**
     * Sends the email again, with another code.
     *
     * @throws london.dsco.domain.RefusedException {@code CONFLICT} when there is no unconfirmed
     *     address, or too many emails were sent; otherwise as {@link #confirm}
     */
    PreferencesView askAgain(Command<UUID> command) {
        return commands.run(
                command,
                members.own(),
                ASKED_AGAIN,
                member -> askedAgain(member, command.actor()),
                (member, made) -> PreferencesView.of(preferences.of(member)));
    }

    private Happened askedAgain(Member member, Actor by) {
        Preferences wanted = preferences.of(member);
        if (!wanted.isUnconfirmed()) {
            throw Refusal.of(
                            Refusal.Code.CONFLICT,
                            "You do not have an address waiting to be confirmed.")
                    .raise();
        }
        confirmations.ask(member.id(), wanted.email(), by);
        return member.told();
    }
}

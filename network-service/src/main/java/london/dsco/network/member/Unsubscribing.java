package london.dsco.network.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import london.dsco.domain.Command;
import london.dsco.records.Commands;

/** Ends a member's emails, for somebody who proves with a link that they receive them. */
@ApplicationScoped
public class Unsubscribing {

    private final Commands commands;
    private final Members members;
    private final MemberPreferences preferences;

    Unsubscribing(Commands commands, Members members, MemberPreferences preferences) {
        this.commands = commands;
        this.members = members;
        this.preferences = preferences;
    }

    /**
     * Ends the emails, and deletes the address with the wish.
     *
     * @param command of a system actor, for the member's borough
     * @throws london.dsco.domain.RefusedException {@code NOT_FOUND}; {@code TRANSITION_NOT_ALLOWED}
     *     when the member has left
     */
    public void stop(Command<UUID> command) {
        commands.run(
                command,
                members,
                Membership.PREFERENCES_SET,
                member -> {
                    preferences.forget(member.id());
                    return member.told();
                },
                (member, made) -> member.id());
    }
}

package london.dsco.network.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.domain.Command;
import london.dsco.domain.RefusedException;
import london.dsco.network.confirmation.Confirmations;
import london.dsco.network.member.Unsubscribing;
import london.dsco.network.notice.NoticeMails;
import london.dsco.network.unsubscribing.UnsubscribeTokens;
import london.dsco.records.Reads;

/** Ends every email to somebody who was sent a digest, or was asked to confirm their address. */
@ApplicationScoped
class Unsubscription {

    static final String NAME = "digest-unsubscription";

    private final Reads reads;
    private final DigestMails mails;
    private final Confirmations confirmations;
    private final NoticeMails notices;
    private final UnsubscribeTokens tokens;
    private final Unsubscribing members;

    Unsubscription(
            Reads reads,
            DigestMails mails,
            Confirmations confirmations,
            NoticeMails notices,
            UnsubscribeTokens tokens,
            Unsubscribing members) {
        this.reads = reads;
        this.mails = mails;
        this.confirmations = confirmations;
        this.notices = notices;
        this.tokens = tokens;
        this.members = members;
    }

    /**
     * Ends the emails of whoever owns the token. The answer to an unknown or expired token is the
     * same, so that it does not reveal who receives a digest.
     */
    UnsubscribedView stop(Command<String> command) {
        tokens.read(command.id()).ifPresent(named -> stop(named, command.actor()));
        return UnsubscribedView.DONE;
    }

    private void stop(UnsubscribeTokens.Named named, Actor asked) {
        String borough = named.borough().isEmpty() ? null : named.borough();
        Actor system = Actor.system(NAME, borough, asked.at());
        Optional<UUID> member = reads.figures(system, () -> memberOf(named.mail()));
        member.ifPresent(id -> stop(id, system));
    }

    /** Returns the recipient of a digest, a notice or a confirmation email. */
    private Optional<UUID> memberOf(UUID mail) {
        return mails.memberOf(mail)
                .or(() -> confirmations.memberOf(mail))
                .or(() -> notices.memberOf(mail));
    }

    private void stop(UUID member, Actor system) {
        try {
            members.stop(Command.by(system, member));
        } catch (RefusedException left) {
            // Somebody who has left in the meantime receives nothing more anyway.
        }
    }
}

package london.dsco.network.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import london.dsco.domain.Actor;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.mail.MailKind;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.network.member.DigestReader;
import london.dsco.network.member.DigestReaders;
import london.dsco.network.round.Repeated;
import london.dsco.network.unsubscribing.UnsubscribeLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends last week's news, once, to each member who asked for it and confirmed their address. It
 * sends nothing without an address at which mail programs can unsubscribe (RFC 8058).
 */
@ApplicationScoped
public class DigestMailing implements MailKind<WaitingDigest>, Repeated {

    private static final String TOPIC = "digest";

    /** How long a link to unsubscribe works. */
    private static final int WEEKS_KEPT = 52;

    private final Mailing mailing;
    private final DigestMails mails;
    private final DigestReaders readers;
    private final Digests digests;
    private final UnsubscribeLinks unsubscribing;
    private final Clock clock;
    private final Duration every;

    DigestMailing(
            Mailing mailing,
            DigestMails mails,
            DigestReaders readers,
            Digests digests,
            UnsubscribeLinks unsubscribing,
            Clock clock,
            @ConfigProperty(name = "dsco.digest.every") Duration every) {
        this.mailing = mailing;
        this.mails = mails;
        this.readers = readers;
        this.digests = digests;
        this.unsubscribing = unsubscribing;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round("digests", every, this::sendAll);
    }

    /** Runs one round through all boroughs and the network itself. */
    public void sendAll() {
        if (unsubscribing.arePossible()) {
            mailing.sendAll(Mailing.everybody(), mails, this);
        }
    }

    @Override
    public void fill(String borough) {
        DigestWeek week = DigestWeek.due(clock.instant());
        mails.forgetBefore(week.first().minusWeeks(WEEKS_KEPT));
        readers.weekly().forEach(member -> mails.queue(borough, member, week, clock.instant()));
    }

    @Override
    public Optional<OutgoingMail> compose(WaitingDigest waiting) {
        Optional<OutgoingMail> mail =
                readers.find(waiting.memberId()).flatMap(reader -> mail(waiting, reader));
        if (mail.isEmpty()) {
            mails.nothingNew(waiting, clock.instant());
        }
        return mail;
    }

    private Optional<OutgoingMail> mail(WaitingDigest waiting, DigestReader reader) {
        DigestView news = digests.ofWeek(waiting.week(), reading(reader, waiting));
        if (news.questions().isEmpty() && news.papers().isEmpty()) {
            return Optional.empty();
        }
        DigestLetter letter = DigestLetter.of(news);
        return Optional.of(
                new OutgoingMail(
                        TOPIC,
                        waiting.id(),
                        List.of(reader.email()),
                        letter.subject(),
                        letter.text(),
                        unsubscribing.headers(waiting.borough(), waiting.id())));
    }

    /** Returns the member as an actor without a role, who sees what every member reads. */
    private Actor reading(DigestReader reader, WaitingDigest waiting) {
        String borough = waiting.borough().isEmpty() ? null : waiting.borough();
        return new Actor(
                TOPIC, reader.username(), Set.of(), borough, TOPIC, null, null, clock.instant());
    }
}

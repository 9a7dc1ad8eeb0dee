package london.dsco.network.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import london.dsco.domain.London;
import london.dsco.domain.Role;
import london.dsco.mail.KeptRounds.Round;
import london.dsco.mail.MailKind;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import london.dsco.network.enquiry.EnquiryNotices;
import london.dsco.network.member.NoticeReader;
import london.dsco.network.member.NoticeReaders;
import london.dsco.network.referral.ReferralNotices;
import london.dsco.network.round.Repeated;
import london.dsco.network.unsubscribing.UnsubscribeLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notifies members who asked for it and confirmed their address. Each hears once that an enquiry is
 * waiting for their post, that theirs was answered, or that a report is due. Like digests, notices
 * are sent only if mail programs can unsubscribe from them. Nothing is sent about an enquiry that
 * was answered or withdrawn in the meantime.
 */
@ApplicationScoped
public class NoticeMailing implements MailKind<WaitingNotice>, Repeated {

    private static final String TOPIC = "notice";

    private final Mailing mailing;
    private final NoticeMails mails;
    private final NoticeReaders readers;
    private final EnquiryNotices enquiries;
    private final ReferralNotices referrals;
    private final UnsubscribeLinks unsubscribing;
    private final Clock clock;
    private final Duration every;

    NoticeMailing(
            Mailing mailing,
            NoticeMails mails,
            NoticeReaders readers,
            EnquiryNotices enquiries,
            ReferralNotices referrals,
            UnsubscribeLinks unsubscribing,
            Clock clock,
            @ConfigProperty(name = "dsco.digest.every") Duration every) {
        this.mailing = mailing;
        this.mails = mails;
        this.readers = readers;
        this.enquiries = enquiries;
        this.referrals = referrals;
        this.unsubscribing = unsubscribing;
        this.clock = clock;
        this.every = every;
    }

    @Override
    public Round round() {
        return new Round("notices", every, this::sendAll);
    }

    /** Runs one round through all boroughs. Nobody sends enquiries to the network itself. */
    public void sendAll() {
        if (unsubscribing.arePossible()) {
            mailing.sendAll(Mailing.boroughs(), mails, this);
        }
    }

    @Override
    public void fill(String borough) {
        Instant now = clock.instant();
        mails.forgetBefore(NoticeRules.keptSince(now));
        LocalDate dueUntil = NoticeRules.reportsDueUntil(London.dateOf(now));
        for (NoticeReader reader : readers.all()) {
            int left =
                    NoticeRules.leftToday(
                            mails.queuedSince(reader.memberId(), now.minus(Duration.ofDays(1))));
            for (Notice notice : notices(borough, reader, now, dueUntil)) {
                if (left > 0
                        && mails.queue(
                                borough, reader.memberId(), notice.kind(), notice.about(), now)) {
                    left--;
                }
            }
        }
    }

    /** The subject of a notice to somebody. */
    private record Notice(NoticeKind kind, UUID about) {}

    private List<Notice> notices(
            String borough, NoticeReader reader, Instant now, LocalDate dueUntil) {
        Stream<Notice> asked =
                enquiries.waiting(borough).stream()
                        .filter(one -> one.answeredBy() == reader.role())
                        .map(one -> new Notice(NoticeKind.ENQUIRY_ASKED, one.id()));
        Stream<Notice> answered =
                enquiries
                        .answered(borough, NoticeRules.answersSince(reader.confirmedAt(), now))
                        .stream()
                        .filter(one -> one.askedBy().equals(reader.username()))
                        .map(one -> new Notice(NoticeKind.ENQUIRY_ANSWERED, one.id()));
        Stream<Notice> due =
                reader.role() == Role.DSCO
                        ? referrals.owed(borough, dueUntil).stream()
                                .map(one -> new Notice(NoticeKind.REFERRAL_DUE, one.id()))
                        : Stream.empty();
        return Stream.of(due, answered, asked).flatMap(every -> every).toList();
    }

    @Override
    public Optional<OutgoingMail> compose(WaitingNotice waiting) {
        Optional<OutgoingMail> mail =
                readers.find(waiting.memberId())
                        .flatMap(
                                reader ->
                                        letter(waiting, reader)
                                                .map(letter -> mail(waiting, reader, letter)));
        if (mail.isEmpty()) {
            mails.notNeeded(waiting, clock.instant());
        }
        return mail;
    }

    /** Returns the letter; empty if there is no news for them any more. */
    private Optional<NoticeLetter> letter(WaitingNotice waiting, NoticeReader reader) {
        return switch (waiting.kind()) {
            case ENQUIRY_ASKED ->
                    enquiries
                            .waiting(waiting.borough(), waiting.about())
                            .filter(one -> one.answeredBy() == reader.role())
                            .map(one -> NoticeLetter.asked(one.answerBy()));
            case ENQUIRY_ANSWERED -> Optional.of(NoticeLetter.answered());
            case REFERRAL_DUE ->
                    referrals
                            .owed(waiting.borough(), waiting.about())
                            .filter(one -> reader.role() == Role.DSCO)
                            .map(one -> NoticeLetter.due(one.dueOn()));
        };
    }

    private OutgoingMail mail(WaitingNotice waiting, NoticeReader reader, NoticeLetter letter) {
        return new OutgoingMail(
                TOPIC,
                waiting.id(),
                List.of(reader.email()),
                letter.subject(),
                letter.text(),
                unsubscribing.headers(waiting.borough(), waiting.id()));
    }
}

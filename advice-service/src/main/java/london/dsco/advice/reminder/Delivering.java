package london.dsco.advice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import london.dsco.advice.practitioner.Practitioner;
import london.dsco.advice.practitioner.Practitioners;
import london.dsco.domain.London;
import london.dsco.mail.MailKind;
import london.dsco.mail.Mailing;
import london.dsco.mail.OutgoingMail;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Sends the mails queued in the delivery log, each once. It does not send those about advice that
 * is no longer due.
 */
@ApplicationScoped
public class Delivering implements MailKind<Delivery> {

    private final Mailing mailing;
    private final Deliveries deliveries;
    private final Practitioners practitioners;
    private final Clock clock;
    private final String portal;

    Delivering(
            Mailing mailing,
            Deliveries deliveries,
            Practitioners practitioners,
            Clock clock,
            @ConfigProperty(name = "dsco.reminders.portal") Optional<String> portal) {
        this.mailing = mailing;
        this.deliveries = deliveries;
        this.practitioners = practitioners;
        this.clock = clock;
        this.portal = portal.orElse("");
    }

    /** Runs one round through all boroughs. */
    public void deliverAll() {
        mailing.sendAll(Mailing.boroughs(), deliveries, this);
    }

    @Override
    public Optional<OutgoingMail> compose(Delivery delivery) {
        if (!delivery.owed()) {
            deliveries.notNeeded(delivery, clock.instant());
            return Optional.empty();
        }
        Optional<String> address =
                practitioners
                        .find(delivery.recipient(), delivery.borough())
                        .flatMap(Practitioner::email);
        if (address.isEmpty()) {
            deliveries.withoutAddress(delivery, clock.instant());
        }
        return address.map(to -> mail(delivery, to));
    }

    private OutgoingMail mail(Delivery delivery, String address) {
        ReminderMail mail = ReminderMail.of(delivery, portal, London.dateOf(clock.instant()));
        return new OutgoingMail(
                "reminders", delivery.id(), List.of(address), mail.subject(), mail.text());
    }
}

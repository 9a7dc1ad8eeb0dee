package london.dsco.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an email is handed over. */
class PostTest {

    private static final UUID ID = UUID.fromString("0a6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");

    private final List<Mail> handed = new ArrayList<>();
    private final ReactiveMailer server =
            mails -> {
                handed.addAll(List.of(mails));
                return Uni.createFrom().voidItem();
            };

    private static OutgoingMail to(String... addresses) {
        return new OutgoingMail(
                "notice",
                ID,
                List.of(addresses),
                "Subject",
                "Text",
                Map.of("List-Unsubscribe", "<https://dsco.example/u>"));
    }

    @Test
    void nobodySeesWhoElseReceivesIt() {
        new Post(server).send(to("a@camden.example", "b@hackney.example"));

        assertThat(handed)
                .extracting(Mail::getTo)
                .containsExactly(List.of("a@camden.example"), List.of("b@hackney.example"));
        assertThat(handed).allSatisfy(mail -> assertThat(mail.getCc()).isEmpty());
        assertThat(handed).allSatisfy(mail -> assertThat(mail.getBcc()).isEmpty());
    }

    @Test
    void isPlainTextWithItsOwnHeaders() {
        new Post(server).send(to("a@camden.example"));

        Mail mail = handed.get(0);
        assertThat(mail.getSubject()).isEqualTo("Subject");
        assertThat(mail.getText()).isEqualTo("Text");
        assertThat(mail.getHtml()).isNull();
        assertThat(mail.getHeaders())
                .containsEntry("List-Unsubscribe", List.of("<https://dsco.example/u>"));
    }

    /** RFC 3834: nobody's out-of-office answers it. */
    @Test
    void saysThatNobodyWroteIt() {
        new Post(server).send(to("a@camden.example"));

        assertThat(handed.get(0).getHeaders())
                .containsEntry("Auto-Submitted", List.of("auto-generated"));
    }

    /** RFC 5322 3.6.4: a mail program recognises an email that was sent again. */
    @Test
    void keepsItsIdWhenItIsSentAgain() {
        new Post(server).send(to("a@camden.example"));
        new Post(server).send(to("a@camden.example"));

        assertThat(handed)
                .allSatisfy(
                        mail ->
                                assertThat(mail.getHeaders())
                                        .containsEntry(
                                                "Message-ID", List.of("<" + ID + "@notice.dsco>")));
    }

    @Test
    void tellsThatTheServerRefusedIt() {
        Post post =
                new Post(mails -> Uni.createFrom().failure(new IllegalStateException("refused")));
        assertThatThrownBy(() -> post.send(to("a@camden.example")))
                .isInstanceOf(IllegalStateException.class);
    }
}

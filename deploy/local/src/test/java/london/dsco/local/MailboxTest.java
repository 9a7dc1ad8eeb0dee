package london.dsco.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir Path folder;

    private static HttpResponse<String> ask(String method, int port, String path)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void showsSentMailThatNobodyCanChange() throws IOException, InterruptedException {
        StackConfig config = StackConfig.onFreePorts(folder);
        int smtp = config.port(Port.MAILBOX_SMTP);
        int page = config.port(Port.MAILBOX);
        Mailbox mailbox = Mailbox.open(smtp, page);
        try {
            assertThat(ask("GET", page, "/").body()).contains("No mail yet");
            GreenMailUtil.sendTextEmail(
                    "author@camden.example",
                    "no-reply@dsco.invalid",
                    "Advice due on 13 October 2026",
                    "You have 14 days left.",
                    new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            HttpResponse<String> shown = ask("GET", page, "/");
            assertThat(shown.body())
                    .contains("1 mail.", "author@camden.example", "Advice due on 13 October 2026")
                    .contains("You have 14 days left.");
            assertThat(shown.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(ask("DELETE", page, "/").statusCode()).isEqualTo(405);
            assertThat(ask("GET", page, "/else").statusCode()).isEqualTo(404);
        } finally {
            mailbox.close();
        }
    }

    @Test
    void showsTheTextOfAMailAsTextAndOnlyTheNewestMails() {
        var letter = new MailboxPage.Letter("a@b.example", "<b>", null, "<script>\"&");
        assertThat(MailboxPage.of(List.of(letter)))
                .contains("&lt;b&gt;", "&lt;script&gt;&quot;&amp;")
                .doesNotContain("<script>");
        assertThat(MailboxPage.of(Collections.nCopies(201, letter)))
                .contains("201 mails, of which the newest 200 are shown");
    }
}

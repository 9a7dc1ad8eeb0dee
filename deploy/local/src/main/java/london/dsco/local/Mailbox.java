package london.dsco.local;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The mailbox's process. It accepts every mail, whoever it is for, forwards none, and shows them on
 * a read-only page. It keeps them in memory, so they are lost when it stops.
 */
public final class Mailbox implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    private final GreenMail mails;
    private final HttpServer page;

    private Mailbox(GreenMail mails, HttpServer page) {
        this.mails = mails;
        this.page = page;
    }

    /**
     * @param arguments the ports of SMTP and of the page
     */
    public static void main(String[] arguments) throws IOException {
        Mailbox mailbox = open(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(mailbox::close, "shutdown"));
    }

    static Mailbox open(int smtp, int pagePort) throws IOException {
        GreenMail mails = new GreenMail(new ServerSetup(smtp, LOOPBACK, ServerSetup.PROTOCOL_SMTP));
        mails.start();
        HttpServer page = HttpServer.create(new InetSocketAddress(LOOPBACK, pagePort), 0);
        Mailbox mailbox = new Mailbox(mails, page);
        page.createContext("/", mailbox::answer);
        page.start();
        return mailbox;
    }

    @Override
    public void close() {
        page.stop(0);
        mails.stop();
    }

    private void answer(HttpExchange call) throws IOException {
        try (call) {
            if (!call.getRequestMethod().equals("GET")) {
                call.getResponseHeaders().set("Allow", "GET");
                call.sendResponseHeaders(405, -1);
            } else if (!call.getRequestURI().getPath().equals("/")) {
                call.sendResponseHeaders(404, -1);
            } else {
                byte[] body = MailboxPage.of(newestFirst()).getBytes(StandardCharsets.UTF_8);
                call.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
                call.getResponseHeaders().set("Content-Security-Policy", MailboxPage.POLICY);
                call.getResponseHeaders().set("Cache-Control", "no-store");
                call.sendResponseHeaders(200, body.length);
                call.getResponseBody().write(body);
            }
        }
    }

    private List<MailboxPage.Letter> newestFirst() throws IOException {
        try {
            List<MailboxPage.Letter> letters = new ArrayList<>();
            for (MimeMessage mail : mails.getReceivedMessages()) {
                letters.add(
                        new MailboxPage.Letter(
                                mail.getHeader("To", ", "),
                                mail.getSubject(),
                                mail.getHeader("Date", ", "),
                                String.valueOf(mail.getContent())));
            }
            Collections.reverse(letters);
            return letters;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}

package london.dsco.local;

import java.util.List;
import java.util.stream.Collectors;

/** The mails of the local stack as a page without scripts or anything that can be changed. */
final class MailboxPage {

    static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private static final int SHOWN = 200;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Mailbox of the local stack</title>
            <style>
            body {font: 1.1rem/1.5 sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #0b0c0c}
            article {border-top: 1px solid #505a5f; padding: 1rem 0}
            h2 {margin: 0; font-size: 1.2rem}
            p {margin: 0; color: #505a5f}
            pre {font: inherit; white-space: pre-wrap; overflow-wrap: anywhere}
            </style>
            </head>
            <body>
            <main>
            <h1>Mailbox of the local stack</h1>
            <p>%s. Nothing leaves this machine. Load the page again to see new ones.</p>
            %s
            </main>
            </body>
            </html>
            """;

    private static final String ARTICLE =
            """
            <article>
            <h2>%s</h2>
            <p>To %s, %s</p>
            <pre>%s</pre>
            </article>
            """;

    /** One mail. */
    record Letter(String to, String subject, String date, String text) {}

    private MailboxPage() {}

    static String of(List<Letter> newestFirst) {
        return PAGE.formatted(
                count(newestFirst.size()),
                newestFirst.stream()
                        .limit(SHOWN)
                        .map(
                                letter ->
                                        ARTICLE.formatted(
                                                escaped(letter.subject()),
                                                escaped(letter.to()),
                                                escaped(letter.date()),
                                                escaped(letter.text())))
                        .collect(Collectors.joining()));
    }

    private static String count(int mails) {
        return switch (mails) {
            case 0 -> "No mail yet";
            case 1 -> "1 mail";
            default ->
                    mails
                            + " mails"
                            + (mails > SHOWN
                                    ? ", of which the newest " + SHOWN + " are shown"
                                    : "");
        };
    }

    private static String escaped(String text) {
        return text == null
                ? ""
                : text.replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;")
                        .replace("\"", "&quot;");
    }
}

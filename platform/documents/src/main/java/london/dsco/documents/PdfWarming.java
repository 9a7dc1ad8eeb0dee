package london.dsco.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Draws a short document a few times after the service has started, and discards it. The first
 * document that a program draws takes several times as long as the next, because classes are loaded
 * and nothing is compiled yet. This way nobody has to wait for that.
 */
@ApplicationScoped
class PdfWarming {

    /** More runs did not make a caller's first document any faster. */
    private static final int TIMES = 3;

    private static final int ROWS = 20;

    private final PdfPages pages;
    private final boolean wanted;

    PdfWarming(
            PdfPages pages,
            @ConfigProperty(name = "dsco.documents.warm-up", defaultValue = "true")
                    boolean wanted) {
        this.pages = pages;
        this.wanted = wanted;
    }

    void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
        if (wanted) {
            Thread aside = new Thread(this::draw, "pdf-warming");
            aside.setDaemon(true);
            aside.setPriority(Thread.MIN_PRIORITY);
            aside.start();
        }
    }

    private void draw() {
        for (int i = 0; i < TIMES; i++) {
            pages.of(sample());
        }
    }

    /** Returns a document with a heading, texts and a table, like every other. */
    static Document sample() {
        return new Document(
                "DRAFT",
                "Sample",
                "Sample",
                "Nobody",
                Instant.EPOCH,
                List.of(
                        new Block.Heading(1, "Sample"),
                        new Block.Heading(2, "Text"),
                        new Block.Text("Label", "It is thrown away. ".repeat(400)),
                        new Block.Table(
                                "Table",
                                List.of("One", "Two", "Three", "Four", "Five"),
                                Collections.nCopies(
                                        ROWS, List.of("one", "two", "3", "4", "5.0")))));
    }
}

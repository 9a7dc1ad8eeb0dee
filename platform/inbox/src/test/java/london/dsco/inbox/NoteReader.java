package london.dsco.inbox;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import london.dsco.database.Jdbc;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class NoteReader {

    static final Map<String, AtomicInteger> ATTEMPTS = new ConcurrentHashMap<>();

    private final Inbox inbox;
    private final Jdbc database;

    NoteReader(Inbox inbox, Jdbc database) {
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("notes")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive("sample", record, this::hear);
    }

    private void hear(InboundEvent event) {
        int attempt =
                ATTEMPTS.computeIfAbsent(event.id(), id -> new AtomicInteger()).incrementAndGet();
        String text = event.data().path("text").asText();
        database.update("insert into heard values (?, ?, ?)", event.id(), event.borough(), text);
        if (text.equals("fails once") && attempt == 1) {
            throw new IllegalStateException("the first attempt");
        }
        if (text.equals("fails always")) {
            throw new IllegalStateException("every attempt");
        }
    }
}

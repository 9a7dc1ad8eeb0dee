package london.dsco.web.sample;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import london.dsco.domain.Command;
import london.dsco.domain.Refusal;

/** Runs commands like a service, in memory. */
@Singleton
class Notes {

    private record Made(byte[] fingerprint, UUID id) {}

    private final Map<UUID, Note> notes = new ConcurrentSkipListMap<>();
    private final Map<String, Made> made = new ConcurrentHashMap<>();

    Note open(Command<Void> command, Note.Write content) {
        if (command.attempt().isPresent()) {
            var attempt = command.attempt().get();
            Made before = made.get(attempt.key());
            if (before != null) {
                if (!Arrays.equals(before.fingerprint(), attempt.fingerprint())) {
                    throw Refusal.of(Refusal.Code.IDEMPOTENCY_KEY_REUSED).raise();
                }
                return notes.get(before.id());
            }
        }
        var note = new Note(UUID.randomUUID(), command.actor().username(), content, 1);
        notes.put(note.id(), note);
        command.attempt()
                .ifPresent(
                        attempt ->
                                made.put(
                                        attempt.key(), new Made(attempt.fingerprint(), note.id())));
        return note;
    }

    Note change(Command<UUID> command, Note.Write content) {
        Note note = get(command.id());
        command.match().check(List.of(note.seenBy(command.actor().purpose())));
        if (content.labels() != null && content.labels().size() > 1) {
            throw Refusal.unprocessable("labels", "too-many", "A note has one label at most.")
                    .with("limit", 1)
                    .raise();
        }
        Note changed = new Note(note.id(), note.author(), content, note.version() + 1);
        notes.put(note.id(), changed);
        return changed;
    }

    /** Changes a note, or writes it under the id that the caller gave. */
    Note put(Command<UUID> command, Note.Write content) {
        if (notes.containsKey(command.id())) {
            return change(command, content);
        }
        command.match().check(List.of());
        Note note = new Note(command.id(), command.actor().username(), content, 1);
        notes.put(note.id(), note);
        return note;
    }

    Note get(UUID id) {
        Note note = notes.get(id);
        if (note == null) {
            throw Refusal.of(Refusal.Code.NOT_FOUND).raise();
        }
        return note;
    }

    Collection<Note> all() {
        return notes.values();
    }
}

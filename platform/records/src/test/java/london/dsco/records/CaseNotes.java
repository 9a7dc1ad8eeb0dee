package london.dsco.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import london.dsco.database.Question;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.domain.Role;

@ApplicationScoped
class CaseNotes implements OpeningRegister<UUID, CaseNote>, LockingRegister<UUID, CaseNote> {

    private final EntityManager database;

    CaseNotes(EntityManager database) {
        this.database = database;
    }

    @Override
    public Optional<CaseNote> find(UUID id, Actor actor, Lock lock) {
        CaseNote note =
                database.find(
                        CaseNote.class,
                        id,
                        lock == Lock.CHANGE ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE);
        if (note != null && !actor.has(Role.DSCO) && !actor.isSystem()) {
            throw Refusal.of(Refusal.Code.FORBIDDEN).raise();
        }
        return Optional.ofNullable(note);
    }

    @Override
    public Question<?> lock(UUID id) {
        return new Question<>(
                "select 1 from case_note where id = ? and " + UNLESS_IN_USE + " for no key update",
                List.of(id),
                locked -> id);
    }

    @Override
    public void add(CaseNote note) {
        database.persist(note);
        database.flush();
    }

    @Override
    public List<?> representations(CaseNote note, Actor actor) {
        return List.of(note.words());
    }
}

package london.dsco.advice.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** The representation of children and young people, one record for each request. */
@ApplicationScoped
class Representations {

    private final EntityManager database;

    Representations(EntityManager database) {
        this.database = database;
    }

    /**
     * Returns the record of a request. Until somebody writes one, that is an empty record, which is
     * not kept.
     */
    Representation of(AdviceRequest request) {
        return Optional.ofNullable(database.find(Representation.class, request.id()))
                .orElseGet(() -> new Representation(request));
    }

    void keep(Representation representation) {
        if (!database.contains(representation)) {
            database.persist(representation);
        }
    }
}

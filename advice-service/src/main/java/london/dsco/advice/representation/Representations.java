package london.dsco.advice.representation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import london.dsco.advice.request.AdviceRequest;

/** How children and young people are represented, one for each request. */
@ApplicationScoped
class Representations {

    private final EntityManager database;

    Representations(EntityManager database) {
        this.database = database;
    }

    /** One without anything, which is not kept, until somebody records it. */
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

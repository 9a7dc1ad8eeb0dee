package london.dsco.network.actionplan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** One of the areas in which DSCOs plan. A migration seeds the nine. */
@Entity
@Immutable
class PlanArea {

    @Id private String code;
    private int position;
    private String title;
    private String about;

    protected PlanArea() {}

    String code() {
        return code;
    }

    String title() {
        return title;
    }

    String about() {
        return about;
    }
}

package london.dsco.advice.request;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of a request's history. */
@Entity
@Immutable
public class RequestEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long seq;

    private String borough;
    private UUID requestId;
    private Instant at;

    @Enumerated(EnumType.STRING)
    private RequestEvent type;

    private String actor;

    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode data;

    private String note;

    protected RequestEntry() {}

    RequestEntry(
            AdviceRequest request, RequestEvent type, JsonNode data, String note, Actor actor) {
        this.borough = request.borough();
        this.requestId = request.id();
        this.at = actor.at();
        this.type = type;
        this.actor = actor.username();
        this.data = data;
        this.note = note;
    }

    Instant at() {
        return at;
    }

    RequestEvent type() {
        return type;
    }

    String actor() {
        return actor;
    }

    JsonNode data() {
        return data;
    }

    String note() {
        return note;
    }
}

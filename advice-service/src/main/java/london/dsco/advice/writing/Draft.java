package london.dsco.advice.writing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import london.dsco.advice.content.AdviceContent;
import london.dsco.advice.request.AdviceRequest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The working text of one request. It has its own table, so that lists of requests do not load it.
 */
@Entity
@Table(name = "advice_draft")
public class Draft {

    @Id private UUID requestId;
    private String borough;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private AdviceContent content;

    protected Draft() {}

    Draft(AdviceRequest request) {
        this.requestId = request.id();
        this.borough = request.borough();
    }

    void save(AdviceContent text) {
        content = text;
    }

    AdviceContent content() {
        return content;
    }
}

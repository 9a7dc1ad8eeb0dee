package london.dsco.advice.sectionb;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import london.dsco.advice.request.AdviceRequest;
import london.dsco.advice.request.PrimaryNeed;
import london.dsco.domain.Actor;
import org.hibernate.annotations.DynamicUpdate;

/** The excerpt of one request, as the SEN team last wrote it. */
@Entity
@DynamicUpdate // the service may update no other column
@Table(name = "section_b_excerpt")
public class SectionBExcerpt {

    @Id private UUID requestId;
    private String borough;

    @Enumerated(EnumType.STRING)
    private PrimaryNeed primaryNeed;

    private String excerpt;
    private String writtenBy;
    private Instant writtenAt;

    protected SectionBExcerpt() {}

    SectionBExcerpt(AdviceRequest request, PrimaryNeed primaryNeed, String excerpt, Actor senTeam) {
        this.requestId = request.id();
        this.borough = request.borough();
        rewrite(primaryNeed, excerpt, senTeam);
    }

    void rewrite(PrimaryNeed need, String words, Actor senTeam) {
        primaryNeed = need;
        excerpt = words;
        writtenBy = senTeam.username();
        writtenAt = senTeam.at();
    }

    boolean says(PrimaryNeed need, String words) {
        return primaryNeed == need && excerpt.equals(words);
    }

    UUID requestId() {
        return requestId;
    }

    PrimaryNeed primaryNeed() {
        return primaryNeed;
    }

    String excerpt() {
        return excerpt;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}

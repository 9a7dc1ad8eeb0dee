package london.dsco.network.inspection;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A piece of evidence that a borough can show an inspector. */
@Entity
class EvidenceItem extends ShareablePaper {

    static final RecordType TYPE = new RecordType("evidence-item");

    /** The author's content. */
    record Said(
            String title,
            List<Framework> frameworks,
            String shows,
            String keptAt,
            LocalDate asOf) {}

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Framework> frameworks;

    private String shows;

    private String keptAt;

    private LocalDate asOf;

    protected EvidenceItem() {}

    EvidenceItem(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        title = said.title();
        frameworks = List.copyOf(said.frameworks());
        shows = said.shows();
        keptAt = said.keptAt();
        asOf = said.asOf();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(title, frameworks, shows, keptAt, asOf);
    }

    @Override
    public String headline() {
        return title;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

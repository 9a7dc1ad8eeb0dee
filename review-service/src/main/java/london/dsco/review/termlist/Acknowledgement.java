package london.dsco.review.termlist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import london.dsco.domain.Actor;
import org.hibernate.annotations.UuidGenerator;

/** A recipient of a list acknowledged it. */
@Entity
@Table(name = "term_list_acknowledgement")
class Acknowledgement {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private UUID termListId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ListReader reader;

    /** Empty for all recipients but settings. */
    @Column(updatable = false)
    private String settingUrn;

    @Column(updatable = false)
    private LocalDate acknowledgedOn;

    protected Acknowledgement() {}

    Acknowledgement(SentList list, ListReader reader, Actor actor) {
        this.borough = list.borough();
        this.termListId = list.id();
        this.reader = reader;
        this.settingUrn = urnOf(reader, actor);
        this.acknowledgedOn = actor.today();
    }

    /** Returns the URN of a setting; empty for any other recipient. */
    static String urnOf(ListReader reader, Actor actor) {
        return reader == ListReader.SETTING ? actor.setting() : "";
    }

    boolean isOf(ListReader who, String urn) {
        return reader == who && settingUrn.equals(urn);
    }

    LocalDate acknowledgedOn() {
        return acknowledgedOn;
    }
}

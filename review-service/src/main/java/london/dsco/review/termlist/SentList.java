package london.dsco.review.termlist;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Happened;
import london.dsco.records.Opened;
import london.dsco.records.RecordType;
import london.dsco.records.Recorded;
import london.dsco.review.termcalendar.TermPeriod;
import org.hibernate.annotations.UuidGenerator;

/** The list of a term as it was sent. Later changes do not affect it. */
@Entity
@Table(name = "term_list")
class SentList implements Recorded<SentListStatus> {

    private static final RecordType TYPE = new RecordType("term-list");

    /** Days after which recipients without an acknowledgement are chased. */
    private static final int DAYS_OF_SILENCE = 7;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Version private long version;

    @Column(updatable = false)
    private String borough;

    @Column(updatable = false)
    private String term;

    @Enumerated(EnumType.STRING)
    private SentListStatus status;

    @Column(updatable = false)
    private LocalDate sentOn;

    @Column(updatable = false)
    private LocalDate listBy;

    @ElementCollection
    @CollectionTable(name = "term_list_review", joinColumns = @JoinColumn(name = "term_list_id"))
    private List<SentReview> reviews;

    protected SentList() {}

    private SentList(TermPeriod period, List<SentReview> reviews, Actor sender) {
        this.borough = sender.borough();
        this.term = period.term().code();
        this.sentOn = sender.today();
        this.listBy = TermListRules.listBy(period.firstDay());
        this.reviews = reviews;
    }

    static Opened<SentList> sent(TermPeriod period, List<SentReview> reviews, Actor sender) {
        SentList list = new SentList(period, reviews, sender);
        return new Opened<>(
                list,
                Happened.of(new ListSent(list.term, list.sentOn, list.listBy, reviews.size())));
    }

    String term() {
        return term;
    }

    LocalDate sentOn() {
        return sentOn;
    }

    /** Returns the last day to send it. */
    LocalDate listBy() {
        return listBy;
    }

    boolean isLate() {
        return sentOn.isAfter(listBy);
    }

    /** Returns the day from which recipients without an acknowledgement are chased. */
    LocalDate chaseFrom() {
        return sentOn.plusDays(DAYS_OF_SILENCE);
    }

    List<SentReview> reviews() {
        return List.copyOf(reviews);
    }

    /** Returns the URNs of the settings with a review in the list, in order. */
    Set<String> settings() {
        Set<String> urns = new TreeSet<>();
        reviews.stream()
                .flatMap(review -> Optional.ofNullable(review.settingUrn()).stream())
                .forEach(urns::add);
        return urns;
    }

    UUID id() {
        return id;
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }

    /** Returns the id of the record. The same term has another list in another borough. */
    @Override
    public String recordId() {
        return borough + "/" + term;
    }

    @Override
    public String borough() {
        return borough;
    }

    @Override
    public SentListStatus status() {
        return status;
    }

    @Override
    public void moveTo(SentListStatus next) {
        status = next;
    }
}

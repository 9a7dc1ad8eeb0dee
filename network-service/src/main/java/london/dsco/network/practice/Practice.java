package london.dsco.network.practice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.paper.Words;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the practice library. */
@Entity
class Practice extends ShareablePaper {

    static final RecordType TYPE = new RecordType("practice");

    /** The author's content. */
    record Said(
            PracticeType type,
            Theme theme,
            String title,
            String description,
            PracticeTags tags,
            EvidenceStrength evidence,
            ImpactBreadth breadth,
            Cost cost,
            PracticeResources resources,
            List<String> coProducedWith,
            List<PracticeSource> sources,
            List<MeasuredChange> measures,
            List<AuditCriterion> criteria,
            PracticeContact contact,
            LocalDate reviewOn) {

        ReviewRules.Claims claims() {
            return new ReviewRules.Claims(evidence, breadth, measures);
        }
    }

    @Enumerated(EnumType.STRING)
    private PracticeType type;

    @Enumerated(EnumType.STRING)
    private Theme theme;

    private String title;
    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private PracticeTags tags;

    @JdbcTypeCode(SqlTypes.JSON)
    private EvidenceStrength evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    private ImpactBreadth breadth;

    @Enumerated(EnumType.STRING)
    private Cost cost;

    @JdbcTypeCode(SqlTypes.JSON)
    private PracticeResources resources;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> coProducedWith;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PracticeSource> sources;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<MeasuredChange> measures;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AuditCriterion> criteria;

    @JdbcTypeCode(SqlTypes.JSON)
    private PracticeContact contact;

    private LocalDate reviewOn;
    private LocalDate publishedOn;

    protected Practice() {}

    Practice(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    void say(Said said) {
        type = said.type();
        theme = said.theme();
        title = said.title();
        description = said.description();
        tags = said.tags();
        evidence = said.evidence();
        breadth = said.breadth();
        cost = said.cost();
        resources = said.resources();
        coProducedWith = List.copyOf(said.coProducedWith());
        sources = List.copyOf(said.sources());
        measures = List.copyOf(said.measures());
        criteria = List.copyOf(said.criteria());
        contact = said.contact();
        reviewOn = said.reviewOn();
    }

    /** Publishes the content to every member. It is due for review after a year at the latest. */
    void publish(Said said, LocalDate today) {
        say(said);
        publishedOn = today;
        reviewOn = ReviewRules.reviewOn(said.reviewOn(), today);
    }

    /** Confirms that it is still right. */
    void confirm(LocalDate today) {
        reviewOn = ReviewRules.reviewOn(today);
    }

    /** Returns the claims about its worth. */
    ReviewRules.Claims claims() {
        return new ReviewRules.Claims(evidence, breadth, measures);
    }

    PracticeType type() {
        return type;
    }

    Theme theme() {
        return theme;
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    PracticeTags tags() {
        return tags;
    }

    EvidenceStrength evidence() {
        return evidence;
    }

    ImpactBreadth breadth() {
        return breadth;
    }

    Optional<Cost> cost() {
        return Optional.ofNullable(cost);
    }

    Optional<PracticeResources> resources() {
        return Optional.ofNullable(resources);
    }

    List<String> coProducedWith() {
        return coProducedWith;
    }

    List<PracticeSource> sources() {
        return sources;
    }

    List<MeasuredChange> measures() {
        return measures;
    }

    List<AuditCriterion> criteria() {
        return criteria;
    }

    Optional<PracticeContact> contact() {
        return Optional.ofNullable(contact);
    }

    LocalDate reviewOn() {
        return reviewOn;
    }

    /** Returns the day on which its present content was published. */
    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    @Override
    public String headline() {
        return title;
    }

    @Override
    protected Optional<Words> words() {
        String rest =
                Stream.concat(
                                measures.stream().map(MeasuredChange::measured),
                                coProducedWith.stream())
                        .collect(Collectors.joining("\n"));
        return Optional.of(
                Words.of(
                        title,
                        tags.names(),
                        description,
                        rest,
                        new Words.Lists(
                                type.name(),
                                theme.name(),
                                tags.reach().stream().map(Enum::name).toList(),
                                tags.priorities().stream().map(Enum::name).toList(),
                                evidence.bars().ordinal() + 1),
                        London.dateOf(writtenAt())));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

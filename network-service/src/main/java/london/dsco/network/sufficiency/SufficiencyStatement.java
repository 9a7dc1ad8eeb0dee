package london.dsco.network.sufficiency;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.paper.Words;
import london.dsco.records.RecordType;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a borough needs and has over some years, without any detail of the children who need it. */
@Entity
class SufficiencyStatement extends ShareablePaper {

    static final RecordType TYPE = new RecordType("sufficiency-statement");

    /** The author's content. */
    record Said(
            List<SufficiencyDuty> duties,
            String title,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate countedOn,
            List<ProvisionNeed> needs,
            String farFromHome,
            List<AskedGroup> asked,
            List<SufficiencyAction> actions,
            String address,
            LocalDate reviewOn) {}

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SufficiencyDuty> duties;

    private String title;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private LocalDate countedOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ProvisionNeed> needs;

    private String farFromHome;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AskedGroup> asked;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<SufficiencyAction> actions;

    private String address;
    private LocalDate reviewOn;

    protected SufficiencyStatement() {}

    SufficiencyStatement(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        duties = List.copyOf(said.duties());
        title = said.title();
        startsOn = said.startsOn();
        endsOn = said.endsOn();
        countedOn = said.countedOn();
        needs = List.copyOf(said.needs());
        farFromHome = said.farFromHome();
        asked = List.copyOf(said.asked());
        actions = List.copyOf(said.actions());
        address = said.address();
        reviewOn = said.reviewOn();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                duties,
                title,
                startsOn,
                endsOn,
                countedOn,
                needs,
                farFromHome,
                asked,
                actions,
                address,
                reviewOn);
    }

    @Override
    public String headline() {
        return title;
    }

    /**
     * Returns the words by which search finds it. Numbers are not among them, so that nothing is
     * found by how many children need it.
     */
    @Override
    protected Optional<Words> words() {
        String gaps =
                needs.stream()
                        .map(ProvisionNeed::gap)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return Optional.of(
                Words.of(
                        title,
                        needs.stream().map(need -> need.provision().name()).toList(),
                        gaps + '\n' + farFromHome,
                        actions.stream()
                                .map(SufficiencyAction::what)
                                .collect(Collectors.joining("\n")),
                        Words.Lists.NONE,
                        London.dateOf(writtenAt())));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

package london.dsco.network.policywatch;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import london.dsco.domain.Actor;
import london.dsco.domain.London;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.network.paper.Words;
import london.dsco.records.RecordType;

/** A change of law or policy that members watch. */
@Entity
class PolicyItem extends ShareablePaper {

    static final RecordType TYPE = new RecordType("policy-item");

    /** The author's content. */
    record Said(
            String title,
            PolicyStage stage,
            String source,
            String summary,
            String effect,
            LocalDate inForceOn,
            LocalDate reviewOn) {}

    private String title;

    @Enumerated(EnumType.STRING)
    private PolicyStage stage;

    private String source;

    private String summary;

    private String effect;

    private LocalDate inForceOn;

    private LocalDate reviewOn;

    protected PolicyItem() {}

    PolicyItem(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        title = said.title();
        stage = said.stage();
        source = said.source();
        summary = said.summary();
        effect = said.effect();
        inForceOn = said.inForceOn();
        reviewOn = said.reviewOn();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(title, stage, source, summary, effect, inForceOn, reviewOn);
    }

    @Override
    public String headline() {
        return title;
    }

    @Override
    protected Optional<Words> words() {
        return Optional.of(
                Words.of(
                        title,
                        List.of(stage.name()),
                        summary + '\n' + effect,
                        "",
                        Words.Lists.ofType(stage),
                        London.dateOf(writtenAt())));
    }

    @Override
    public RecordType recordType() {
        return TYPE;
    }
}

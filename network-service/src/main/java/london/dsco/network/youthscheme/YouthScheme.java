package london.dsco.network.youthscheme;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import london.dsco.domain.Actor;
import london.dsco.network.paper.ShareablePaper;
import london.dsco.records.RecordType;

/** One scheme of a borough, described without the young people in it. */
@Entity
class YouthScheme extends ShareablePaper {

    static final RecordType TYPE = new RecordType("youth-scheme");

    /** The author's content. */
    record Said(
            YouthRole role,
            String title,
            String description,
            int ageFrom,
            int ageTo,
            int takingPart,
            int trained,
            LocalDate since,
            LocalDate countedOn,
            String changed) {}

    @Enumerated(EnumType.STRING)
    private YouthRole role;

    private String title;
    private String description;
    private int ageFrom;
    private int ageTo;
    private int takingPart;
    private int trained;
    private LocalDate since;
    private LocalDate countedOn;
    private String changed;

    protected YouthScheme() {}

    YouthScheme(Said said, Actor by) {
        super(by);
        say(said);
    }

    /** Replaces the content. */
    final void say(Said said) {
        role = said.role();
        title = said.title();
        description = said.description();
        ageFrom = said.ageFrom();
        ageTo = said.ageTo();
        takingPart = said.takingPart();
        trained = said.trained();
        since = said.since();
        countedOn = said.countedOn();
        changed = said.changed();
    }

    /** Returns the author's content. */
    Said said() {
        return new Said(
                role,
                title,
                description,
                ageFrom,
                ageTo,
                takingPart,
                trained,
                since,
                countedOn,
                changed);
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

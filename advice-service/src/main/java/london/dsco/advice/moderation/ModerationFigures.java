package london.dsco.advice.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import london.dsco.domain.London;

/** The data behind the figures on moderation. Its methods need a transaction of the borough. */
@ApplicationScoped
public class ModerationFigures {

    private final Moderations moderations;

    ModerationFigures(Moderations moderations) {
        this.moderations = moderations;
    }

    /**
     * Returns how far auditors and moderators agree.
     *
     * @param borough GSS code
     * @param first first London date of a second score
     * @param last last London date of a second score
     */
    public AgreementView agreement(String borough, LocalDate first, LocalDate last) {
        List<Moderation> given =
                moderations.given(
                        borough,
                        first.atStartOfDay(London.ZONE).toInstant(),
                        last.plusDays(1).atStartOfDay(London.ZONE).toInstant());
        List<GradePair> pairs =
                given.stream()
                        .filter(each -> !each.reasons().isEmpty())
                        .map(Moderation::grades)
                        .toList();
        return AgreementView.of(first, last, pairs, given.size() - pairs.size());
    }
}

package london.dsco.network.practice;

import java.util.List;
import java.util.UUID;

/**
 * What a published practice claims to have changed.
 *
 * @param borough GSS code; empty for the network
 * @param evaluated how somebody found out
 * @param months for how many months it was looked at
 */
public record MeasuredPractice(
        UUID id,
        String borough,
        PracticeType type,
        Theme theme,
        Bars evidence,
        Evaluation evaluated,
        int months,
        List<MeasuredChange> measures) {

    static MeasuredPractice of(Practice practice) {
        return new MeasuredPractice(
                practice.id(),
                practice.borough(),
                practice.type(),
                practice.theme(),
                practice.evidence().bars(),
                practice.evidence().evaluated(),
                practice.evidence().months(),
                practice.measures());
    }
}

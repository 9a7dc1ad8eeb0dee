package london.dsco.network.practice;

import java.util.List;
import java.util.UUID;

/**
 * The changes that a published practice claims.
 *
 * @param borough GSS code; empty for the network
 * @param evaluated how it was evaluated
 * @param months number of months over which it was evaluated
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

package london.dsco.network.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.records.Reads;

/**
 * What other features may know about questions: their titles and the number of answers since a day.
 * Every member can read both, so they reveal nothing about who asked.
 */
@ApplicationScoped
public class QuestionNews {

    /**
     * A question in one line.
     *
     * @param id reference under which readers know it
     */
    public record Headline(UUID id, String title, QuestionStatus status) {}

    /**
     * @param newAnswers number of answers from other boroughs
     */
    public record Answered(UUID id, String title, long newAnswers) {}

    private final Reads reads;
    private final PeerQuestions questions;
    private final PeerAnswers answers;

    QuestionNews(Reads reads, PeerQuestions questions, PeerAnswers answers) {
        this.reads = reads;
        this.questions = questions;
        this.answers = answers;
    }

    /** Returns these questions, in the order of their ids, without unknown ids. */
    public List<Headline> headlines(Collection<UUID> ids, Actor reader) {
        return ids.isEmpty()
                ? List.of()
                : reads.figures(
                        reader,
                        () ->
                                questions.of(Set.copyOf(ids)).stream()
                                        .map(
                                                question ->
                                                        new Headline(
                                                                question.reference(),
                                                                question.title(),
                                                                question.status()))
                                        .toList());
    }

    /**
     * Returns those of these questions that other boroughs answered, in the order of their ids.
     *
     * @param since the first London day that counts; answers have no time finer than the day
     */
    public List<Answered> answered(Collection<UUID> ids, LocalDate since, Actor reader) {
        return ids.isEmpty()
                ? List.of()
                : reads.figures(reader, () -> answeredSince(Set.copyOf(ids), since, reader));
    }

    private List<Answered> answeredSince(Set<UUID> ids, LocalDate since, Actor reader) {
        Map<UUID, Long> numbers = answers.since(ids, since, reader);
        return headlines(numbers.keySet(), reader).stream()
                .map(one -> new Answered(one.id(), one.title(), numbers.get(one.id())))
                .toList();
    }
}

package london.dsco.network.digest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import london.dsco.domain.Actor;
import london.dsco.domain.Refusal;
import london.dsco.network.digest.DigestView.Answers;
import london.dsco.network.digest.DigestView.SharedPaper;
import london.dsco.network.following.Following;
import london.dsco.network.paper.SharedPapers;
import london.dsco.network.question.QuestionNews;
import london.dsco.records.Reads;

/** Collects the news for a member. */
@ApplicationScoped
class Digests {

    private static final int WEEK = 7;
    private static final int MOST_PAPERS = 200;

    private final Reads reads;
    private final Following following;
    private final QuestionNews questions;
    private final SharedPapers papers;

    Digests(Reads reads, Following following, QuestionNews questions, SharedPapers papers) {
        this.reads = reads;
        this.following = following;
        this.questions = questions;
        this.papers = papers;
    }

    /**
     * @param since London date; null for a week ago
     * @param kinds of papers; empty for all
     * @throws london.dsco.domain.RefusedException {@code INVALID_INPUT} when the day is in the
     *     future or more than a year ago
     */
    DigestView read(LocalDate since, List<NewsKind> kinds, Actor reader) {
        LocalDate today = reader.today();
        LocalDate first = since == null ? today.minusDays(WEEK) : since;
        if (first.isAfter(today) || first.isBefore(today.minusYears(1))) {
            throw Refusal.wrongParameter(
                            "since", "out-of-range", "Give a date within the last year.")
                    .raise();
        }
        return reads.figures(
                reader,
                () ->
                        new DigestView(
                                first,
                                today,
                                questions
                                        .answered(following.questions(reader), first, reader)
                                        .stream()
                                        .map(Answers::of)
                                        .toList(),
                                shared(first, kinds, reader)));
    }

    /** Returns the news of one whole week, of all kinds. */
    DigestView ofWeek(DigestWeek week, Actor reader) {
        return reads.figures(
                reader,
                () ->
                        new DigestView(
                                week.first(),
                                week.last(),
                                answered(week, reader),
                                shared(week.first(), List.of(), reader).stream()
                                        .filter(paper -> !paper.sharedOn().isAfter(week.last()))
                                        .toList()));
    }

    private List<Answers> answered(DigestWeek week, Actor reader) {
        List<UUID> followed = following.questions(reader);
        Map<UUID, Long> later =
                questions.answered(followed, week.last().plusDays(1), reader).stream()
                        .collect(
                                Collectors.toMap(
                                        QuestionNews.Answered::id,
                                        QuestionNews.Answered::newAnswers));
        return questions.answered(followed, week.first(), reader).stream()
                .map(
                        one ->
                                new Answers(
                                        one.id(),
                                        one.title(),
                                        one.newAnswers() - later.getOrDefault(one.id(), 0L)))
                .filter(one -> one.newAnswers() > 0)
                .toList();
    }

    private List<SharedPaper> shared(LocalDate since, List<NewsKind> kinds, Actor reader) {
        Stream<NewsKind> wanted =
                kinds.isEmpty() ? Arrays.stream(NewsKind.values()) : kinds.stream();
        List<String> types = wanted.map(NewsKind::recordType).toList();
        return papers.since(since, types, reader, MOST_PAPERS).stream()
                .flatMap(
                        line ->
                                NewsKind.of(line.kind())
                                        .map(kind -> SharedPaper.of(line, kind))
                                        .stream())
                .toList();
    }
}

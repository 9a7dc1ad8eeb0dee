package london.dsco.local.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import london.dsco.journey.Answer;
import london.dsco.journey.Carrier;
import london.dsco.journey.Letter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsultationCommandsTest {

    private static final DemoStory STORY =
            new DemoStory(LocalDate.parse("2026-11-20"), DemoSize.SMALL);
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @TempDir Path folder;

    private final Diary service = new Diary();
    private DemoJournal journal;
    private ConsultationCommands consultations;

    @BeforeEach
    void begin() {
        DemoApi api = new DemoApi(service);
        journal = new DemoJournal(folder.resolve("journal"), STORY);
        consultations = new ConsultationCommands(api, new RequestCommands(api, journal));
    }

    @AfterEach
    void end() {
        journal.close();
    }

    private DemoStep step(DemoCase request, LocalDate day) {
        journal.done(new DemoStep(day, DemoAction.OPEN, request), "R-1");
        return new DemoStep(day, DemoAction.DRAFT, request);
    }

    private static DemoCase first(Predicate<DemoCase> which) {
        return STORY.cases().stream().filter(which).findFirst().orElseThrow();
    }

    @Test
    void acceptsBooksAndHoldsAConsultationOnceHoweverOftenItRuns() {
        DemoCase request = first(ConsultationCommands::isTakenUp);
        for (int i = 0; i < 2; i++) {
            consultations.answer(step(request, DAY));
        }
        assertThat(service.posted).containsExactly("acceptance", "booking");
        for (int i = 0; i < 2; i++) {
            consultations.hold(step(request, DAY.plusDays(11)));
        }
        assertThat(service.posted).containsExactly("acceptance", "booking", "outcome");
        assertThat(service.heldOn).isEqualTo("2026-03-05");
    }

    @Test
    void continuesWhereItStoppedBetweenAcceptanceAndBooking() {
        service.status = "ACCEPTED";
        consultations.answer(step(first(ConsultationCommands::isTakenUp), DAY));
        assertThat(service.posted).containsExactly("booking");
    }

    @Test
    void holdsTheConsultationTodayIfTheSlotIsInTheFuture() {
        DemoCase request = first(ConsultationCommands::isTakenUp);
        consultations.answer(step(request, DAY));
        consultations.hold(step(request, DAY.plusDays(1)));
        assertThat(service.heldOn).isEqualTo("2026-03-03");
    }

    @Test
    void declinesSomeAndLeavesTheOthersOpen() {
        consultations.answer(step(first(ConsultationCommands::isDeclined), DAY));
        assertThat(service.posted).containsExactly("decline");
        service.posted.clear();
        service.status = "OFFERED";
        DemoCase other =
                first(
                        request ->
                                !ConsultationCommands.isTakenUp(request)
                                        && !ConsultationCommands.isDeclined(request));
        consultations.answer(step(other, DAY));
        consultations.hold(step(other, DAY));
        assertThat(service.posted).isEmpty();
    }

    /** One offer in the service's form, and one free hour. */
    private static final class Diary implements Carrier {

        private static final Map<String, String> NEXT =
                Map.of(
                        "acceptance", "ACCEPTED",
                        "decline", "DECLINED",
                        "booking", "BOOKED",
                        "outcome", "HELD");

        private static final String SLOT = "{\"startsAt\": \"2026-03-05T10:00:00Z\"}";

        private final List<String> posted = new ArrayList<>();
        private String status = "OFFERED";
        private Object heldOn;

        @Override
        public Answer get(String account, String path) {
            String offer =
                    "{\"id\": \"C-1\", \"status\": \"%s\", \"slot\": %s}".formatted(status, SLOT);
            return answer(path, path.contains("consultation-slots") ? SLOT : offer);
        }

        @Override
        public Answer post(Letter letter) {
            String what = letter.path().substring(letter.path().lastIndexOf('/') + 1);
            posted.add(what);
            status = NEXT.get(what);
            heldOn = letter.body() instanceof Map<?, ?> body ? body.get("heldOn") : null;
            return answer(letter.path(), "{}");
        }

        private static Answer answer(String path, String item) {
            return new Answer(
                    path,
                    200,
                    HttpHeaders.of(Map.of(), (name, value) -> true),
                    "{\"items\": [%s]}".formatted(item).getBytes(UTF_8));
        }

        @Override
        public Answer put(String account, String path, Object body) {
            throw new AssertionError("a consultation is read and posted to");
        }

        @Override
        public Answer edit(String account, String path, Object body) {
            throw new AssertionError("a consultation is read and posted to");
        }
    }
}

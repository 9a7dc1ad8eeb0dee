package london.dsco.network.meeting;

import static london.dsco.network.Actors.TODAY;
import static london.dsco.network.meeting.PlannedMeeting.meeting;
import static london.dsco.network.meeting.PlannedMeeting.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingTest {

    private static final UUID TOPIC = UUID.fromString("0a6e5a02-66a6-4b0e-9a3c-6c5d0b1a3f10");

    @Test
    void takesUpEachTopicOfItsAgendaOnce() {
        Meeting meeting =
                meeting(
                        true,
                        plan(
                                "Title",
                                new AgendaItem("Welcome", null, 5),
                                new AgendaItem("First half", TOPIC, 30),
                                new AgendaItem("Second half", TOPIC, 30)));
        assertThat(meeting.topics()).containsExactly(TOPIC);
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void isReadByWhoeverReadsItsSeries(boolean shared) {
        assertThat(meeting(shared, plan("Title")).isShared()).isEqualTo(shared);
    }

    @Test
    void countsTheQuestionsAndReflectionsOfItsNotes() {
        Meeting meeting = meeting(true, plan("Title"));
        assertThat(meeting.questionCount()).isZero();
        assertThat(meeting.reflectionCount()).isZero();

        meeting.note(
                new Meeting.Minutes(
                        "Notes",
                        List.of(new MeetingQuestion("Asked", null, null)),
                        List.of("One", "Two")));
        assertThat(meeting.questionCount()).isEqualTo(1);
        assertThat(meeting.reflectionCount()).isEqualTo(2);
    }

    @Test
    void aCommandTellsTheDayOfTheMeeting() {
        Meeting meeting = meeting(true, plan("Title"));
        assertThat(meeting.plan(plan("Moved")).facts())
                .containsExactly(new Meeting.MeetingKept(MeetingStatus.PLANNED, TODAY));
        assertThat(meeting.became(MeetingStatus.CANCELLED).facts())
                .containsExactly(new Meeting.MeetingKept(MeetingStatus.CANCELLED, TODAY));
        assertThat(meeting.note(new Meeting.Minutes("N", List.of(), List.of())).facts())
                .containsExactly(new Meeting.MeetingKept(MeetingStatus.HELD, TODAY));
    }

    /** Each text is checked for people, and the answer says where one is. */
    @Test
    void everyTextOfAPlanIsCheckedAtItsPlace() {
        Place at = Place.of("plan");
        assertThat(MeetingTexts.of(plan("Title", new AgendaItem("Item", null, null)), at))
                .containsExactly(
                        new Text(at.field("title"), "Title"),
                        new Text(at.field("agenda").line(0).field("title"), "Item"));
    }

    @Test
    void thePlaceOfAMeetingIsCheckedApartBecauseItIsAnAddress() {
        Place at = Place.of("plan");
        Meeting.Plan plan =
                new Meeting.Plan(
                        "Title", TODAY, LocalTime.NOON, LocalTime.NOON, "Hall", null, List.of());

        assertThat(MeetingTexts.place(plan, at))
                .containsExactly(new Text(at.field("place"), "Hall"));
    }

    @Test
    void everyTextOfTheNotesIsCheckedAtItsPlace() {
        Place line = Place.of("questions").line(0);
        assertThat(
                        MeetingTexts.of(
                                new Meeting.Minutes(
                                        "Notes",
                                        List.of(new MeetingQuestion("Asked", "Answered", null)),
                                        List.of("One", "Two"))))
                .containsExactly(
                        new Text(Place.of("notes"), "Notes"),
                        new Text(line.field("asked"), "Asked"),
                        new Text(line.field("answered"), "Answered"),
                        new Text(Place.of("reflections").line(0), "One"),
                        new Text(Place.of("reflections").line(1), "Two"));
    }

    @ParameterizedTest
    @CsvSource({"00:00", "09:30", "12:00", "23:59"})
    void aTimeIsWrittenAsItIsRead(String written) {
        assertThat(ClockTime.write(ClockTime.read(written))).isEqualTo(written);
        assertThat(written).matches(ClockTime.PATTERN);
    }

    @Test
    void aTimeIsOfTheDayOfTwentyFourHours() {
        assertThat(ClockTime.read("21:05")).isEqualTo(LocalTime.of(21, 5));
        for (String wrong : List.of("24:00", "9:30", "09:60", "09.30", "09:30 ")) {
            assertThat(wrong).doesNotMatch(ClockTime.PATTERN);
        }
    }
}

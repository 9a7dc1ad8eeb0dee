package london.dsco.network.meeting;

import java.util.ArrayList;
import java.util.List;
import london.dsco.domain.Place;
import london.dsco.network.paper.ChildFreeText.Text;

/** The texts of a meeting with their places, to be checked for people. */
final class MeetingTexts {

    private MeetingTexts() {}

    /**
     * @param at place of the plan in the request
     */
    static List<Text> of(Meeting.Plan plan, Place at) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(at.field("title"), plan.title()));
        Place agenda = at.field("agenda");
        for (int i = 0; i < plan.agenda().size(); i++) {
            texts.add(new Text(agenda.line(i).field("title"), plan.agenda().get(i).title()));
        }
        return texts;
    }

    /** Returns where a meeting is, which is an address. */
    static List<Text> place(Meeting.Plan plan, Place at) {
        return List.of(new Text(at.field("place"), plan.place()));
    }

    static List<Text> of(Meeting.Minutes minutes) {
        List<Text> texts = new ArrayList<>();
        texts.add(new Text(Place.of("notes"), minutes.notes()));
        for (int i = 0; i < minutes.questions().size(); i++) {
            Place line = Place.of("questions").line(i);
            MeetingQuestion question = minutes.questions().get(i);
            texts.add(new Text(line.field("asked"), question.asked()));
            texts.add(new Text(line.field("answered"), question.answered()));
        }
        for (int i = 0; i < minutes.reflections().size(); i++) {
            texts.add(new Text(Place.of("reflections").line(i), minutes.reflections().get(i)));
        }
        return texts;
    }
}

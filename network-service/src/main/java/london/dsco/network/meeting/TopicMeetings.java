package london.dsco.network.meeting;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import london.dsco.domain.Actor;
import london.dsco.network.topic.AgendaPlace;
import london.dsco.network.topic.Agendas;

/** Gives the topics the meetings that take them up. */
@Singleton
class TopicMeetings implements Agendas {

    private final Meetings meetings;

    TopicMeetings(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public Map<UUID, List<AgendaPlace>> of(List<UUID> topics, Actor reader) {
        List<Meeting> found = meetings.takingUp(topics, reader);
        return topics.stream()
                .filter(topic -> found.stream().anyMatch(one -> one.topics().contains(topic)))
                .collect(toMap(topic -> topic, topic -> places(found, topic)));
    }

    private static List<AgendaPlace> places(List<Meeting> found, UUID topic) {
        List<AgendaPlace> places = new ArrayList<>();
        for (Meeting one : found) {
            if (one.topics().contains(topic)) {
                places.add(
                        new AgendaPlace(
                                one.id(), one.meetingOn(), one.status() == MeetingStatus.HELD));
            }
        }
        return places;
    }
}

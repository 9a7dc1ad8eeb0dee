package london.dsco.records;

import java.util.List;

/**
 * What happened, as a record of ids, codes and dates: never a name, free text or a date of birth.
 * Each feature owns its facts. The fact is written into the record's history as JSON. Other
 * services receive a type of its own.
 */
public interface Fact {

    /**
     * Returns whether it is a line in the history; false for an access only, such as an autosave.
     */
    default boolean inHistory() {
        return true;
    }

    /** Returns the events that other services receive. */
    default List<Event> events() {
        return List.of();
    }
}

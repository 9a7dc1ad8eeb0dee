package london.dsco.records;

import java.util.List;

/**
 * What happened, as a record of ids, codes and dates: never a name, free text or a date of birth.
 * Each feature owns its facts. The fact is written into the record's history as JSON; what other
 * services are told of it is a type of its own.
 */
public interface Fact {

    /**
     * Returns whether it is a line of the history; false for what is only an access, such as an
     * autosave.
     */
    default boolean inHistory() {
        return true;
    }

    /** Returns what other services are told. */
    default List<Event> events() {
        return List.of();
    }
}

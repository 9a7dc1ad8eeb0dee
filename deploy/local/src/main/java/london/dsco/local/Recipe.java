package london.dsco.local;

import java.util.List;
import java.util.Map;

/** The way to prepare and launch one part, and to tell when it is ready. */
interface Recipe {

    /** Prepares what it can before anything else runs. Does nothing the second time. */
    default void provide() {}

    /**
     * Prepares what must exist before the process starts. Called before every launch; does nothing
     * the second time.
     */
    default void prepare() {}

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    /** Returns whether the part does its work. Never throws. */
    boolean ready();

    /**
     * Finishes the preparation once it is ready for the first time. Does nothing the second time.
     */
    default void settle() {}

    /** Returns the signal that asks the process to shut down properly. */
    default String farewell() {
        return "TERM";
    }

    /** Returns how often to restart a process that dies while starting. */
    default int attempts() {
        return 1;
    }
}

package london.dsco.local;

import java.util.List;
import java.util.Map;

/** How one part is prepared, launched and known to be ready. */
interface Recipe {

    /** What can be made ready before anything else runs. Does nothing the second time. */
    default void provide() {}

    /**
     * What must stand before the process starts. Called before every launch; does nothing the
     * second time.
     */
    default void prepare() {}

    List<String> command();

    default Map<String, String> environment() {
        return Map.of();
    }

    /** True once the part does its work. Never throws. */
    boolean ready();

    /** What remains to be done once it is ready the first time. Does nothing the second time. */
    default void settle() {}

    /** The signal that asks the process to end in good order. */
    default String farewell() {
        return "TERM";
    }

    /** How often a process that dies while starting is started again. */
    default int attempts() {
        return 1;
    }
}

package london.dsco.records;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The boroughs whose access log this replica has written to since it last sealed it. */
@Singleton
class UnsealedBoroughs {

    private final Set<String> boroughs = ConcurrentHashMap.newKeySet();

    void add(String borough) {
        boroughs.add(borough);
    }

    /** Returns the boroughs written to since the last call. */
    Set<String> take() {
        Set<String> taken = new HashSet<>(boroughs);
        boroughs.removeAll(taken);
        return taken;
    }
}

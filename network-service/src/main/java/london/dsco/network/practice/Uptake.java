package london.dsco.network.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many boroughs took practices up. The adoptions answer; practices know none. */
public interface Uptake {

    /**
     * @return how many boroughs share that they took it up, by the practice's id; practices that
     *     nobody took up are left out
     */
    Map<UUID, Long> of(List<UUID> practices);

    /**
     * @param borough GSS code
     * @param withResults only where they tell of a figure that they reached
     * @return ids of the practices that a borough shares that it took up
     */
    List<UUID> by(String borough, boolean withResults);
}

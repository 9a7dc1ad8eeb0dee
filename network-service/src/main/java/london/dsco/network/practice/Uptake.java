package london.dsco.network.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The number of boroughs that adopted practices. Adoptions implement it, because practices do not
 * know them.
 */
public interface Uptake {

    /**
     * @return number of boroughs that share that they adopted it, by the practice's id, without
     *     practices that nobody adopted
     */
    Map<UUID, Long> of(List<UUID> practices);

    /**
     * @param borough GSS code
     * @param withResults only adoptions with a figure that was reached
     * @return ids of the practices that a borough shares that it adopted
     */
    List<UUID> by(String borough, boolean withResults);
}

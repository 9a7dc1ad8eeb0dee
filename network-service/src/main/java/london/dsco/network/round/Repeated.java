package london.dsco.network.round;

import london.dsco.mail.KeptRounds;

/**
 * Something that this service does regularly. A feature that has such work is a bean of this type,
 * and {@link Rounds} finds it.
 */
public interface Repeated {

    /** Its name, how often it is made, and what it does. */
    KeptRounds.Round round();
}

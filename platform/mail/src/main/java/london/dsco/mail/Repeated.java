package london.dsco.mail;

/**
 * Something that a service does regularly. A feature that has such work is a bean of this type, and
 * the service's scheduler finds it.
 */
public interface Repeated {

    /** Its name, how often it is made, and what it does. */
    KeptRounds.Round round();
}

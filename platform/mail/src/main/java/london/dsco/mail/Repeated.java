package london.dsco.mail;

/**
 * Regular work of a service. A feature that has such work is a bean of this type, and the service's
 * scheduler finds it.
 */
public interface Repeated {

    /** Returns its name, its interval and its work. */
    KeptRounds.Round round();
}

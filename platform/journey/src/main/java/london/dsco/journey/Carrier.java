package london.dsco.journey;

/** Carries what an account has to say to the suite, and the answer back. */
public interface Carrier {

    Answer get(String account, String path);

    Answer post(Letter letter);

    /** Replaces what stands at the path, in whichever version it stands. */
    Answer put(String account, String path, Object body);
}

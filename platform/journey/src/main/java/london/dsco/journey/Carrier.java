package london.dsco.journey;

/** Carries what an account has to say to the suite, and the answer back. */
public interface Carrier {

    Answer get(String account, String path);

    Answer post(Letter letter);

    /** Enters something in a register, over what stands there. */
    Answer put(String account, String path, Object body);

    /** Changes what people edit, in whichever version it stands. */
    Answer edit(String account, String path, Object body);
}

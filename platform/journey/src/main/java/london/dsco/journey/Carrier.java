package london.dsco.journey;

/** Sends an account's calls to the suite, and returns the answers. */
public interface Carrier {

    Answer get(String account, String path);

    Answer post(Letter letter);

    /** Enters something in a register, replacing what is there. */
    Answer put(String account, String path, Object body);

    /** Changes a record that people edit, in its present version. */
    Answer edit(String account, String path, Object body);
}

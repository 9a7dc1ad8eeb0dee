package london.dsco.local;

/** A failure that the person at the keyboard can fix: what is wrong, and what to do about it. */
public final class StackFailure extends RuntimeException {

    private final String cure;

    public StackFailure(String problem, String cure) {
        super(problem);
        this.cure = cure;
    }

    public StackFailure(String problem, String cure, Throwable cause) {
        super(problem, cause);
        this.cure = cure;
    }

    public String cure() {
        return cure;
    }
}

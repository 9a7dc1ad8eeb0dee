package london.dsco.domain;

/** Carries a {@link Refusal} out of a command, which then has no effect. */
public class RefusedException extends RuntimeException {

    private final transient Refusal refusal;

    public RefusedException(Refusal refusal) {
        // Without a stack trace: a refusal is an answer, not a fault.
        super(
                refusal.detail() == null
                        ? refusal.code().name()
                        : refusal.code() + ": " + refusal.detail(),
                null,
                false,
                false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}

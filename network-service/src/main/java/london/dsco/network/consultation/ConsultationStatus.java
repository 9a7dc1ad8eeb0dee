package london.dsco.network.consultation;

/** Whether members can still write responses. */
public enum ConsultationStatus {
    OPEN,
    CLOSED
}

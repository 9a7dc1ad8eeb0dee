package london.dsco.network.consultation;

/** Whether members still write responses. */
public enum ConsultationStatus {
    OPEN,
    CLOSED
}

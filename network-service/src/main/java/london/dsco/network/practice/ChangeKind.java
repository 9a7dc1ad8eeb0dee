package london.dsco.network.practice;

/** Whether a figure was reached or is aimed at. */
public enum ChangeKind {
    RESULT,
    TARGET
}

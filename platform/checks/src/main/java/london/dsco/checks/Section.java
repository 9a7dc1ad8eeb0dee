package london.dsco.checks;

/** The sections of an education, health and care plan that social care writes (reg 12(1)). */
public enum Section {
    D,
    H1,
    H2
}

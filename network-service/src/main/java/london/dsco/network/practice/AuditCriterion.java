package london.dsco.network.practice;

/**
 * The criteria of the region's audit template, by their codes: what a practice can help with.
 * Source: the template SCA-2026.1, which advice-service uses for audits.
 */
public enum AuditCriterion {
    // Statutory and timeliness
    T1,
    T2,
    T3,
    T4,
    // Voice
    V1,
    V2,
    V3,
    V4,
    V5,
    // Needs
    D1,
    D2,
    D3,
    D4,
    D5,
    D6,
    D7,
    // Outcomes
    O1,
    O2,
    O3,
    O4,
    O5,
    // Provision
    P1,
    P2,
    P3,
    P4,
    P5,
    P6,
    P7,
    P8,
    // Information governance
    G1,
    G2,
    G3,
    G4,
    G5,
    // Safeguarding and joined plans
    S1,
    S2,
    S3,
    // Clarity
    C1,
    C2,
    C3
}

package london.dsco.advice.request;

/** The primary special educational need, by the codes of the SEN2 return. */
public enum PrimaryNeed {
    SPLD,
    MLD,
    SLD,
    PMLD,
    SEMH,
    SLCN,
    HI,
    VI,
    MSI,
    PD,
    ASD,
    DS,
    OTH
}

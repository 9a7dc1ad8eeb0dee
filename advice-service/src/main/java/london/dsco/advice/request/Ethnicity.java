package london.dsco.advice.request;

/**
 * The main ethnicity codes of the Department for Education, as the SEN2 return uses them. They
 * leave the service only in suppressed totals.
 */
public enum Ethnicity {
    WBRI,
    WIRI,
    WIRT,
    WOTH,
    WROM,
    MWBC,
    MWBA,
    MWAS,
    MOTH,
    AIND,
    APKN,
    ABAN,
    AOTH,
    BCRB,
    BAFR,
    BOTH,
    CHNE,
    OOTH,
    REFU,
    NOBT
}

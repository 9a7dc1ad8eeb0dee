package london.dsco.network.practice;

/** The four bars of the published framework for effective practice, from the lowest upwards. */
public enum Bars {
    EMERGING,
    PROMISING,
    GOOD,
    ROBUST
}

package london.dsco.checks;

/** The duty or power under which a line of social care provision is made. */
public enum Basis {
    CSDPA_1970_S2,
    CA_1989_S17,
    CA_1989_S20,
    CA_1989_S17ZD,
    CARE_ACT_2014
}

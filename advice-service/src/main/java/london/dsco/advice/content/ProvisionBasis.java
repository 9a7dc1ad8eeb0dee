package london.dsco.advice.content;

/** The duty or power under which a line of social care provision is made. */
public enum ProvisionBasis {
    /** Chronically Sick and Disabled Persons Act 1970 s2. */
    CSDPA_S2,
    /** Children Act 1989 s17: children in need. */
    CA1989_S17,
    /** Children Act 1989 s17ZD: parent carers. */
    CA1989_S17ZD,
    /** Care Act 2014: adults, and young people passing to adult care. */
    CARE_ACT_2014;

    /**
     * What section H1 is for: the 1970 Act, with the support of parent carers that goes with it
     * (CoP 9.69).
     */
    public boolean fits(PlanSection section) {
        return switch (this) {
            case CSDPA_S2 -> section == PlanSection.H1;
            case CA1989_S17ZD -> true;
            case CA1989_S17, CARE_ACT_2014 -> section == PlanSection.H2;
        };
    }
}

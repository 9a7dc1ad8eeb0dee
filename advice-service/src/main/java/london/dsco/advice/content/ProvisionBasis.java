package london.dsco.advice.content;

/** The duty or power under which a line of social care provision is made. */
public enum ProvisionBasis {
    /**
     * Chronically Sick and Disabled Persons Act 1970 s2: practical help at home, recreation,
     * travel, adaptations, holidays, meals, equipment, and short breaks without an overnight stay.
     */
    CSDPA_S2("Chronically Sick and Disabled Persons Act 1970 s2"),
    /** Children Act 1989 s17: children in need, including short breaks with an overnight stay. */
    CA1989_S17("Children Act 1989 s17"),
    /** Children Act 1989 s20: accommodation, such as a series of short breaks away from home. */
    CA1989_S20("Children Act 1989 s20"),
    /** Children Act 1989 s17ZD: support after the assessment of a parent carer. */
    CA1989_S17ZD("Children Act 1989 s17ZD"),
    /** Care Act 2014: adults, and young people moving to adult care. */
    CARE_ACT_2014("Care Act 2014");

    private final String citation;

    ProvisionBasis(String citation) {
        this.citation = citation;
    }

    public String citation() {
        return citation;
    }

    /**
     * Returns whether it ends with childhood. The 1970 Act and section 17 do not apply to adults
     * (Care Act 2014; Children Act 1989 s105(1)). Section 20(5) applies up to the age of 21.
     */
    public boolean isForChildrenOnly() {
        return this == CSDPA_S2 || this == CA1989_S17 || this == CA1989_S17ZD;
    }

    /**
     * Returns whether a line for an under-18 on this basis belongs in that section (Children and
     * Families Act 2014 s37(2)(e), (f); SEND Code of Practice 9.69). H1 is what the 1970 Act
     * requires, with the related support of parent carers. All else is H2.
     */
    public boolean fits(PlanSection section) {
        return switch (this) {
            case CSDPA_S2 -> section == PlanSection.H1;
            case CA1989_S17ZD -> true;
            case CA1989_S17, CA1989_S20, CARE_ACT_2014 -> section == PlanSection.H2;
        };
    }
}

package london.dsco.network.sufficiency;

/** Whether there is enough of a provision, as the borough judges. */
enum Enough {
    ENOUGH,
    /** As much as is needed, and nothing to choose from or to spare. */
    TIGHT,
    TOO_LITTLE
}

package london.dsco.network.sufficiency;

/** Whether there is enough of a provision, as the borough judges. */
enum Enough {
    ENOUGH,
    /** As much as is needed, but without choice or reserve. */
    TIGHT,
    TOO_LITTLE
}

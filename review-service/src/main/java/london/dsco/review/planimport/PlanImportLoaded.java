package london.dsco.review.planimport;

import london.dsco.records.Fact;

/** Every row of a file was dealt with. */
record PlanImportLoaded(int rowsRead, int opened, int changed, int unchanged, int bad)
        implements Fact {}

package london.dsco.broken.one;

import london.dsco.broken.two.ThingHelper;

public class ThingRepository {

    ThingHelper helper;
}

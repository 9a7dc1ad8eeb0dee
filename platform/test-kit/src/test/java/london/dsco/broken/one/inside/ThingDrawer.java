package london.dsco.broken.one.inside;

public class ThingDrawer {}

package london.dsco.advice.check;

import london.dsco.domain.Place;

/** The place that a JSON pointer into an advice names. */
final class PointerPlace {

    private PointerPlace() {}

    static Place of(String pointer) {
        Place place = Place.of();
        for (String step : pointer.substring(1).split("/")) {
            place =
                    step.chars().allMatch(Character::isDigit)
                            ? place.line(Integer.parseInt(step))
                            : place.field(step);
        }
        return place;
    }
}

package london.dsco.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two outcomes look like beside each other: how much they share, whether they give the same
 * amounts, days, places and people, and how each puts it. No word of theirs is a sign, so what was
 * learnt from some children's outcomes serves for others'.
 */
final class OutcomeSigns {

    private static final double[] SHARES = {0.15, 0.25, 0.34, 0.45, 0.55, 0.67, 0.8, 0.95};
    private static final double[] WEIGHTS = {0.3, 0.9, 1.3, 1.9, 2.9, 3.9};
    private static final double[] LEFT = {1, 2, 3, 5};
    private static final double[] ALIKE = {
        0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9
    };
    private static final double[] REST = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6};

    /** From this weight of words in common two outcomes share something. */
    private static final double SOMETHING = 0.9;

    /** From this share of the shorter one they share much. */
    private static final double MUCH = 0.6;

    private final OutcomeWords own;
    private final OutcomeWords other;
    private final Set<String> signs = new HashSet<>();

    /** How near they are in what they are about; many signs are told apart by it. */
    private final String about;

    private OutcomeSigns(OutcomeWords own, OutcomeWords other) {
        this.own = own;
        this.other = other;
        OutcomeWords.Likeness like = own.likeness(other);
        Set<String> subjects = new TreeSet<>(own.subjects());
        subjects.retainAll(other.subjects());
        if (like.words() >= SOMETHING) {
            about = like.ofTheShorter() >= MUCH ? "much" : "something";
        } else {
            about = subjects.isEmpty() ? "nothing" : "a subject";
        }
        signs.add("about " + about);
        shared(like);
        subjects(subjects.size());
        meanings();
    }

    /** Words that mean nearly the same count, also those that {@code outcomes.json} lacks. */
    private void meanings() {
        OutcomeMeaning.Nearness near = own.meaning().beside(other.meaning());
        steps("alike", near.alike(), ALIKE);
        steps("covered", near.covered(), ALIKE);
        steps("rest alike", near.restAlike(), REST);
    }

    /**
     * @param own outcome of the advice
     * @param other outcome of another plan of the child
     * @return the signs, each once
     */
    static Set<String> of(OutcomeWords own, OutcomeWords other) {
        OutcomeSigns both = new OutcomeSigns(own, other);
        both.amounts();
        both.facts();
        both.stances();
        return both.signs;
    }

    private void shared(OutcomeWords.Likeness like) {
        steps("shared", like.words(), WEIGHTS);
        steps("of the shorter", like.ofTheShorter(), SHARES);
        steps("of both", like.ofBoth(), SHARES);
        steps("words of own", share(own.words(), other.words()), SHARES);
        steps("words of other", share(other.words(), own.words()), SHARES);
        steps("left in own", left(own, other), LEFT);
        steps("left in other", left(other, own), LEFT);
    }

    private void subjects(int both) {
        if (both > 0) {
            signs.add("subject");
        }
        if (both > 1) {
            signs.add("subjects two");
        }
        if (both > 0 && own.subjects().equals(other.subjects())) {
            signs.add("subjects all");
        }
    }

    private void amounts() {
        OutcomeAmounts one = own.amounts();
        OutcomeAmounts two = other.amounts();
        compare("often", one.perYear(), two.perYear());
        compare("minutes", one.minutes(), two.minutes());
        state("clock", !one.hours().isEmpty(), !two.hours().isEmpty(), !one.differByTheClock(two));
        counts();
        if (own.isInOtherAmounts(other)) {
            signs.add("other amounts about " + about);
        }
    }

    private void facts() {
        OutcomeFacts one = own.facts();
        OutcomeFacts two = other.facts();
        compare("day", one.days(), two.days());
        compare("date", one.dates(), two.dates());
        compare("daytime", one.parts(), two.parts());
        compare("place", one.places(), two.places());
        compare("people", one.people(), two.people());
        String opens = "opens " + one.opener() + " and " + two.opener();
        signs.add(opens);
        signs.add(opens + " about " + about);
        if (!one.opening().isEmpty() && one.opening().equals(two.opening())) {
            signs.add("verb same");
        }
    }

    private void stances() {
        Set<String> ones = new TreeSet<>(own.stances());
        Set<String> others = new TreeSet<>(other.stances());
        for (String each : own.stances()) {
            if (others.remove(each)) {
                ones.remove(each);
                signs.add("both " + each);
            }
        }
        ones.forEach(each -> alone("own ", each));
        others.forEach(each -> alone("other ", each));
        for (String one : ones) {
            for (String two : others) {
                boolean inOrder = one.compareTo(two) < 0;
                signs.add((inOrder ? one : two) + " against " + (inOrder ? two : one));
            }
        }
        denied("own ", own, other);
        denied("other ", other, own);
        boolean opposed = own.isOpposed(other);
        boolean undone = own.isUndone(other);
        if (opposed) {
            signs.add("opposed");
            signs.add("opposed about " + about);
        }
        if (undone) {
            signs.add("undone about " + about);
        }
        boolean cue = opposed || undone || own.hasACueAgainst(other) || own.isInOtherAmounts(other);
        signs.add(cue ? "cue about " + about : "no cue");
    }

    /** Whether what one denies is what the other is about. */
    private void denied(String whose, OutcomeWords one, OutcomeWords two) {
        if (one.denied().isEmpty()) {
            return;
        }
        boolean word =
                one.denied().stream().anyMatch(own.without(two.senses().keySet(), other)::contains);
        boolean subject = one.denied().stream().anyMatch(two.subjects()::contains);
        signs.add(whose + "denies " + (word ? "a word" : "no word"));
        signs.add(whose + "denies " + (subject ? "a subject" : "no subject"));
        signs.add(
                "one denies " + (word ? "a word" : subject ? "a subject" : "nothing of the other"));
    }

    private void alone(String whose, String stance) {
        signs.add(whose + stance);
        signs.add(whose + stance + " about " + about);
        signs.add("one " + stance + " about " + about);
    }

    private void counts() {
        boolean agree = false;
        boolean differ = false;
        for (Map.Entry<String, Double> each : own.facts().counts().entrySet()) {
            Double two = other.facts().counts().get(each.getKey());
            agree |= each.getValue().equals(two);
            differ |= two != null && !each.getValue().equals(two);
        }
        if (agree) {
            signs.add("counts agree");
        } else if (differ) {
            signs.add("counts differ");
            signs.add("counts differ about " + about);
        }
    }

    private void compare(String what, List<Double> ones, List<Double> others) {
        state(what, !ones.isEmpty(), !others.isEmpty(), OutcomeAmounts.near(ones, others));
    }

    private void compare(String what, Set<String> ones, Set<String> others) {
        boolean same = ones.stream().anyMatch(others::contains);
        state(what, !ones.isEmpty(), !others.isEmpty(), same);
    }

    private void state(String what, boolean one, boolean two, boolean same) {
        if (one && two) {
            String how = what + (same ? " agree" : " differ");
            signs.add(how);
            signs.add(how + " about " + about);
        } else if (one || two) {
            signs.add(what + (one ? " own only" : " other only"));
        }
    }

    private void steps(String what, double value, double[] limits) {
        for (double limit : limits) {
            if (value >= limit) {
                signs.add(what + " from " + limit);
            }
        }
    }

    private int left(OutcomeWords some, OutcomeWords from) {
        Set<String> rest = own.without(some.senses().keySet(), other);
        rest.removeAll(from.senses().keySet());
        return rest.size();
    }

    private double share(Set<String> some, Set<String> others) {
        Set<String> all = own.without(some, other);
        long both = all.stream().filter(others::contains).count();
        return all.isEmpty() ? 0 : (double) both / all.size();
    }
}

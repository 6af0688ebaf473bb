package io.communique.local.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * What a value is held against.
 *
 * @param floor what it must reach; absent where it is only told
 * @param aim what it is meant to reach
 */
record Bar(Unit unit, @Nullable Double floor, @Nullable Double aim) {

    static Bar of(Unit unit, double floor, double aim) {
        return new Bar(unit, floor, aim);
    }

    static Bar none(Unit unit) {
        return new Bar(unit, null, null);
    }

    Verdict verdict(double value) {
        if (floor == null) {
            return Verdict.TOLD;
        }
        if (!unit.reaches(value, floor)) {
            return Verdict.BELOW_FLOOR;
        }
        return aim != null && unit.reaches(value, aim) ? Verdict.AIM_REACHED : Verdict.FLOOR_HELD;
    }
}

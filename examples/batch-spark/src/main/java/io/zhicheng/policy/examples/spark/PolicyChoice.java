package io.zhicheng.policy.examples.spark;

import io.zhicheng.policy.Policies;
import io.zhicheng.policy.Policy;
import io.zhicheng.policy.RegionalPolicy;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * Which policy decides. This is all that travels to an executor: three words instead of the policy itself, which each
 * executor makes from the modules on its own class path.
 *
 * @param division six digits of GB/T 2260
 * @param on the date in force
 * @param specialities the specialities or notices whose layers count as well
 */
record PolicyChoice(String division, LocalDate on, List<String> specialities) implements Serializable {
    PolicyChoice {
        specialities = List.copyOf(specialities);
    }

    /**
     * The policy itself. A host that has the standard of a series, or a calendar of its own, adds it here, by name, so
     * that every executor comes to the same policy.
     */
    Policy resolve() {
        RegionalPolicy regional = Policies.discover().in(division);
        for (String speciality : specialities) {
            regional = regional.forSpeciality(speciality);
        }
        return regional.on(on);
    }

    @Override
    public String toString() {
        return division + " on " + on + (specialities.isEmpty() ? "" : " for " + String.join(", ", specialities));
    }
}

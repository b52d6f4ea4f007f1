package io.zhicheng.policy.adapter.rest;

import io.zhicheng.policy.Policy;
import io.zhicheng.policy.adapter.json.PolicyPoint;
import io.zhicheng.policy.model.place.DivisionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Finds the policy that a request names in its path and query.
 *
 * @param shelf the policies
 * @param clock what day it is, for a query that does not say
 */
record PolicyQuery(Shelf shelf, Clock clock) {

    /** The policy of {@code /v1/policies/{place}}; a place without a policy is not found. */
    Policy ofPath(Parameters parameters) {
        Optional<DivisionCode> place = parameters.placeInPath("place");
        LocalDate on = parameters.date("on").orElseGet(this::today);
        parameters.check();
        try {
            return shelf.policy(place.orElseThrow(), on, parameters.several("speciality"));
        } catch (ProblemException e) {
            if (e.problem().kind() == ProblemKind.NO_SUCH_PLACE) {
                throw new ProblemException(new Problem(
                        ProblemKind.NOT_FOUND, e.problem().detail(), e.problem().faults()));
            }
            throw e;
        }
    }

    /** Which policy {@code left}, {@code leftOn} and {@code leftSpeciality} name; to be checked before it is used. */
    Optional<PolicyPoint> side(Parameters parameters, String side) {
        parameters.require(side, "six digits of GB/T 2260");
        Optional<DivisionCode> place = parameters.place(side);
        LocalDate on = parameters.date(side + "On").orElseGet(this::today);
        return place.map(code -> new PolicyPoint(code, on, parameters.several(side + "Speciality")));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

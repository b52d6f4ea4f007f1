package io.zhicheng.policy.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * Which policy made a decision, so that it can be replayed and checked years later.
 *
 * @param layers the layers that were composed, the lowest (national) first
 * @param inForceOn the date for which the policy was resolved
 * @param fingerprint the SHA-256 digest, in hexadecimal, of all norms in force and of all that parameters are set to
 *     on other dates
 */
public record PolicyVersion(List<String> layers, LocalDate inForceOn, String fingerprint) {}

package io.zhicheng.policy.benchmarks.hand;

import java.util.List;

/**
 * All findings about one applicant.
 *
 * @param applicant the number of the applicant
 * @param isEligible whether all rules are met
 * @param all the findings, in the order of the rules
 */
public record Findings(long applicant, boolean isEligible, List<Finding> all) {

    /** A bit for each rule that is met. */
    public long outcomes() {
        long met = 0;
        for (Finding finding : all) {
            met |= finding.isMet() ? 1L << (finding.rule() - 1) : 0L;
        }
        return met;
    }

    /** All findings as text, one a line. */
    public String text() {
        StringBuilder text = new StringBuilder(4096);
        for (Finding finding : all) {
            text.append(finding.text()).append('\n');
        }
        return text.toString();
    }
}

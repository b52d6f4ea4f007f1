package io.zhicheng.policy.gansu.training;

import io.zhicheng.policy.rule.Party;

/** Those whom the notice makes responsible. */
final class Parties {
    /** The title-reform office of the speciality (省人力资源培训专业职改办). */
    static final Party SPECIALITY_OFFICE =
            Party.of("hr-training-title-office", "省人力资源培训专业职改办", "title office of the training speciality");
    /** The provincial title-reform office (省职改办). */
    static final Party PROVINCIAL_OFFICE = Party.of("provincial-title-office", "省职改办", "title office of the province");
    /** The provincial Party school (省委党校). */
    static final Party PARTY_SCHOOL = Party.of(
            "provincial-party-school", "省委党校（甘肃行政学院）", "provincial Party school (Gansu administration institute)");

    private Parties() {}
}

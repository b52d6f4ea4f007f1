package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.guangxi.qinzhou.Channels.STATUS;
import static io.zhicheng.policy.model.career.ApplicantStatus.FREELANCER;
import static io.zhicheng.policy.model.career.ApplicantStatus.PRIVATE_ENTERPRISE;
import static io.zhicheng.policy.model.career.ApplicantStatus.SOCIAL_ORGANISATION;

import io.zhicheng.policy.rule.Criterion;

/** The groups of applicants that the notice tells apart by where they work. */
final class Statuses {
    private Statuses() {}

    /** 民营企业、社会组织及自由职业. */
    static Criterion outsideStateUnits() {
        return STATUS.is(PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION, FREELANCER);
    }

    /** 民营企业和社会组织. */
    static Criterion inPrivateUnits() {
        return STATUS.is(PRIVATE_ENTERPRISE, SOCIAL_ORGANISATION);
    }

    /** 自由职业. */
    static Criterion freelance() {
        return STATUS.is(FREELANCER);
    }
}

package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.PAPERS_COMPLETE;
import static io.zhicheng.policy.fact.PaperFacts.UPLOAD_DEFECT;
import static io.zhicheng.policy.fact.PaperFacts.UPLOAD_DEFECTS;
import static io.zhicheng.policy.model.application.UploadDefectKind.ERROR;
import static io.zhicheng.policy.model.application.UploadDefectKind.MISPLACED;
import static io.zhicheng.policy.model.application.UploadDefectKind.OMISSION;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;
import static io.zhicheng.policy.rule.Obligation.Nature.EFFECT;
import static io.zhicheng.policy.rule.Obligation.Nature.STEP;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import java.util.List;

/**
 * QZ4 2.2.1: what an applicant fills in and uploads (个人信息). Who bears a defect is told with the papers; the one-off
 * notice of what is missing is sent all the same.
 */
public final class UploadedMaterials {
    /** Filled in and uploaded, module by module (按系统规定模块如实填报). */
    public static final Obligation UPLOADED_BY_MODULE = PAPERS_COMPLETE.obligation(
            "uploaded-by-module",
            STEP,
            Party.APPLICANT,
            "按系统规定模块如实填写上传材料",
            "fill in and upload the materials truthfully, module by module");
    /** The commitment to truth and completeness (承诺书). */
    public static final Obligation COMMITMENT = PAPERS_COMPLETE.obligation(
            "commitment",
            DOCUMENT,
            Party.APPLICANT,
            "对材料真实性、完整性作出承诺并签署承诺书",
            "signed commitment to the truth and completeness of the materials");
    /** The applicant bears what an omission, a wrong entry or an entry in the wrong place leads to. */
    public static final Obligation BEARS_UPLOAD_DEFECT = PAPERS_COMPLETE.obligation(
            "bears-upload-defect",
            EFFECT,
            Party.APPLICANT,
            "漏报、错报或未在指定位置填报的后果由申报人承担",
            "the applicant bears the consequences of the defect");

    static List<Change> changes() {
        return ImmutableList.of(
                add(UPLOADED_BY_MODULE.by("QZ4/2.2.1-a").comesAlways()),
                add(COMMITMENT.by("QZ4/2.2.1-b").comesAlways()),
                add(BEARS_UPLOAD_DEFECT
                        .by("QZ4/2.2.1-c")
                        .comesWhen(some(UPLOAD_DEFECTS, UPLOAD_DEFECT.is(OMISSION, ERROR, MISPLACED)))));
    }

    private UploadedMaterials() {}
}

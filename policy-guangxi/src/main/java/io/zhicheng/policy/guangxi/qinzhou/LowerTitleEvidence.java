package io.zhicheng.policy.guangxi.qinzhou;

import static io.zhicheng.policy.fact.Applications.PAPERS_COMPLETE;
import static io.zhicheng.policy.fact.Applications.SOUGHT_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.CERTIFICATE_ENCLOSED;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATIONS;
import static io.zhicheng.policy.fact.CareerFacts.QUALIFICATION_LEVEL;
import static io.zhicheng.policy.fact.CareerFacts.TITLE_ISSUER;
import static io.zhicheng.policy.fact.CareerFacts.TITLE_SEARCHABLE;
import static io.zhicheng.policy.fact.PaperFacts.COMMITTEE_APPLIED_TO;
import static io.zhicheng.policy.model.title.TitleLevel.ASSISTANT;
import static io.zhicheng.policy.model.title.TitleLevel.ASSOCIATE_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.FULL_SENIOR;
import static io.zhicheng.policy.model.title.TitleLevel.INTERMEDIATE;
import static io.zhicheng.policy.model.title.TitleLevel.TECHNICIAN;
import static io.zhicheng.policy.module.Changes.add;
import static io.zhicheng.policy.rule.Criteria.all;
import static io.zhicheng.policy.rule.Criteria.any;
import static io.zhicheng.policy.rule.Criteria.cite;
import static io.zhicheng.policy.rule.Criteria.every;
import static io.zhicheng.policy.rule.Criteria.not;
import static io.zhicheng.policy.rule.Criteria.some;
import static io.zhicheng.policy.rule.Obligation.Nature.DOCUMENT;

import com.google.common.collect.ImmutableList;
import io.zhicheng.policy.module.Change;
import io.zhicheng.policy.rule.Obligation;
import io.zhicheng.policy.rule.Party;
import io.zhicheng.policy.rule.Requirement;
import java.util.List;

/**
 * QZ4 2.2.3: how the title of the next lower level is proved (下一级职称证书材料). A certificate is not asked for where the
 * office can look it up, or issued it itself.
 */
public final class LowerTitleEvidence {
    /** A title held is of the level next below the one applied for; a column of the list of titles. */
    public static final Requirement NEXT_LOWER =
            PAPERS_COMPLETE.condition("next-lower", "属下一级职称", "the title is of the next lower level");
    /** The title is on record: searchable, or issued by the series, industry or unit of the committee; a column. */
    public static final Requirement ON_RECORD = PAPERS_COMPLETE.condition(
            "title-on-record",
            "证书可查询共享或由所报评委会所在系列（行业、单位）颁发",
            "the title can be looked up, or the committee's series issued it");
    /** The certificate of the lower title. */
    public static final Obligation LOWER_CERTIFICATE = PAPERS_COMPLETE.obligation(
            "lower-certificate", DOCUMENT, Party.APPLICANT, "下一级职称证书材料", "certificate of the next lower title");
    /** Its number and what else is needed to look it up. */
    public static final Obligation LOWER_CERTIFICATE_NUMBER = PAPERS_COMPLETE.obligation(
            "lower-certificate-number",
            DOCUMENT,
            Party.APPLICANT,
            "下一级职称证书编号等查询基本信息",
            "number of the certificate of the next lower title");
    /** The lower title is on record, or its certificate is enclosed. */
    public static final Requirement LOWER_TITLE_PROVED = PAPERS_COMPLETE.requirement(
            "lower-title-proved", "下一级职称可查询或已提供证书", "the lower title is on record, or its certificate is enclosed");

    static List<Change> changes() {
        return ImmutableList.of(
                add(NEXT_LOWER
                        .by("QZ4/2.2.3-a", "QZ4/2.2.3-b", "QZ4/2.2.3-d")
                        .demands(any(
                                all(SOUGHT_LEVEL.is(ASSISTANT), QUALIFICATION_LEVEL.is(TECHNICIAN)),
                                all(SOUGHT_LEVEL.is(INTERMEDIATE), QUALIFICATION_LEVEL.is(ASSISTANT)),
                                all(SOUGHT_LEVEL.is(ASSOCIATE_SENIOR), QUALIFICATION_LEVEL.is(INTERMEDIATE)),
                                all(SOUGHT_LEVEL.is(FULL_SENIOR), QUALIFICATION_LEVEL.is(ASSOCIATE_SENIOR))))),
                add(ON_RECORD
                        .by("QZ4/2.2.3-a", "QZ4/2.2.3-b")
                        .demands(any(
                                TITLE_SEARCHABLE.yes(), cite("QZ4/2.2.3-b", TITLE_ISSUER.same(COMMITTEE_APPLIED_TO))))),
                add(LOWER_CERTIFICATE
                        .by("QZ4/2.2.3-d", "QZ4/2.2.3-a", "QZ4/2.2.3-b")
                        .comesWhen(some(QUALIFICATIONS, NEXT_LOWER, not(ON_RECORD)))),
                add(LOWER_CERTIFICATE_NUMBER.by("QZ4/2.2.3-c").comesWhen(some(QUALIFICATIONS, NEXT_LOWER, ON_RECORD))),
                add(LOWER_TITLE_PROVED
                        .by("QZ4/2.2.3-d", "QZ4/2.2.3-a", "QZ4/2.2.3-b")
                        .demands(every(QUALIFICATIONS, any(not(NEXT_LOWER), ON_RECORD, CERTIFICATE_ENCLOSED.yes())))));
    }

    private LowerTitleEvidence() {}
}

package io.zhicheng.policy.fact;

import static io.zhicheng.policy.fact.Applications.APPLICATION;

import io.zhicheng.policy.model.achievement.AwardScope;
import io.zhicheng.policy.model.achievement.EpidemicResult;
import io.zhicheng.policy.model.achievement.EvaluationLead;
import io.zhicheng.policy.model.achievement.ExcessYear;
import io.zhicheng.policy.model.achievement.ExpertReferral;
import io.zhicheng.policy.model.achievement.Honour;
import io.zhicheng.policy.model.achievement.HonourKind;
import io.zhicheng.policy.model.achievement.IssueKind;
import io.zhicheng.policy.model.achievement.JournalListing;
import io.zhicheng.policy.model.achievement.PostWorked;
import io.zhicheng.policy.model.achievement.Prize;
import io.zhicheng.policy.model.achievement.PrizeKind;
import io.zhicheng.policy.model.achievement.PublicationCarrier;
import io.zhicheng.policy.model.achievement.RuralWorkshop;
import io.zhicheng.policy.model.achievement.SocialEvaluation;
import io.zhicheng.policy.model.achievement.SolvedProblem;
import io.zhicheng.policy.model.achievement.Trainee;
import io.zhicheng.policy.model.achievement.Work;
import io.zhicheng.policy.model.achievement.WorkKind;
import io.zhicheng.policy.model.quantity.AchievementUnits;
import io.zhicheng.policy.model.quantity.Share;
import io.zhicheng.policy.model.title.TitleLevel;
import io.zhicheng.policy.rule.Fact;
import io.zhicheng.policy.rule.Flag;
import io.zhicheng.policy.rule.Rows;
import io.zhicheng.policy.rule.SpellFacts;
import io.zhicheng.policy.rule.Unit;
import java.time.LocalDate;
import java.time.Year;

/** The lists of what an applicant achieved, and their columns. */
public final class AchievementFacts {
    /** Prize (奖项). */
    public static final Rows<Prize> PRIZES = APPLICATION.rows(
            "dossier.prizes",
            Prize.class,
            "奖项",
            "prize",
            application -> application.dossier().prizes());

    /** Kind of prize (奖项类别). */
    public static final Fact<PrizeKind> PRIZE_KIND =
            PRIZES.code("kind", PrizeKind.class, "奖项类别", "kind of prize", Prize::kind);

    /** Level of the prize (奖项级别). */
    public static final Fact<AwardScope> PRIZE_SCOPE =
            PRIZES.code("scope", AwardScope.class, "奖项级别", "level of the prize", Prize::scope);

    /** Class of the prize; 1 for a first prize (奖项等次). */
    public static final Fact<Integer> PRIZE_CLASS =
            PRIZES.fact("prizeClass", Unit.COUNT, "奖项等次", "class of the prize", Prize::prizeClass);

    /** Rank among the winners; 1 for the first (获奖名次). */
    public static final Fact<Integer> PRIZE_RANK =
            PRIZES.fact("rank", Unit.COUNT, "获奖名次", "rank among the winners", Prize::rank);

    /** Day the prize was awarded (获奖时间). */
    public static final Fact<LocalDate> PRIZE_AWARDED_ON =
            PRIZES.fact("awardedOn", Unit.DATE, "获奖时间", "day the prize was awarded", Prize::awardedOn);

    /** Number of the award decision (获奖文号). */
    public static final Fact<String> PRIZE_DECISION =
            PRIZES.fact("decision", Unit.TEXT, "获奖文号", "number of the award decision", Prize::decision);

    /** Honour (荣誉). */
    public static final Rows<Honour> HONOURS = APPLICATION.rows(
            "dossier.honours",
            Honour.class,
            "荣誉",
            "honour",
            application -> application.dossier().honours());

    /** Kind of honour (荣誉类别). */
    public static final Fact<HonourKind> HONOUR_KIND =
            HONOURS.code("kind", HonourKind.class, "荣誉类别", "kind of honour", Honour::kind);

    /** Level of the honour (荣誉级别). */
    public static final Fact<AwardScope> HONOUR_SCOPE =
            HONOURS.code("scope", AwardScope.class, "荣誉级别", "level of the honour", Honour::scope);

    /** The honour was given by Party committee or government (党委政府表彰). */
    public static final Flag BY_PARTY_OR_GOVERNMENT = HONOURS.flag(
            "byPartyOrGovernment",
            "党委政府表彰",
            "the honour was given by Party committee or government",
            Honour::byPartyOrGovernment);

    /** Day the honour was given (表彰时间). */
    public static final Fact<LocalDate> HONOUR_AWARDED_ON =
            HONOURS.fact("awardedOn", Unit.DATE, "表彰时间", "day the honour was given", Honour::awardedOn);

    /** Number of the decision on the honour (表彰文号). */
    public static final Fact<String> HONOUR_DECISION =
            HONOURS.fact("decision", Unit.TEXT, "表彰文号", "number of the decision on the honour", Honour::decision);

    /** Referral by an expert (同行专家举荐). */
    public static final Rows<ExpertReferral> REFERRALS = APPLICATION.rows(
            "dossier.referrals",
            ExpertReferral.class,
            "同行专家举荐",
            "referral by an expert",
            application -> application.dossier().referrals());

    /** Expert who referred, by any id that stays the same (举荐专家). */
    public static final Fact<String> EXPERT =
            REFERRALS.fact("expert", Unit.TEXT, "举荐专家", "expert who referred", ExpertReferral::expert);

    /** Level of title the expert holds (举荐专家职称层级). */
    public static final Fact<TitleLevel> EXPERT_LEVEL = REFERRALS.code(
            "level", TitleLevel.class, "举荐专家职称层级", "level of title the expert holds", ExpertReferral::level);

    /** The expert is of the same trade (同行专家). */
    public static final Flag SAME_TRADE =
            REFERRALS.flag("sameTrade", "同行专家", "the expert is of the same trade", ExpertReferral::sameTrade);

    /** The referral was made under the real name (实名举荐). */
    public static final Flag NAMED =
            REFERRALS.flag("named", "实名举荐", "the referral was made under the real name", ExpertReferral::named);

    /** The expert signed the integrity pledge (举荐专家已签诚信承诺). */
    public static final Flag EXPERT_PLEDGE_SIGNED = REFERRALS.flag(
            "pledgeSigned", "举荐专家已签诚信承诺", "the expert signed the integrity pledge", ExpertReferral::pledgeSigned);

    /** Technical problem solved (解决技术难题). */
    public static final Rows<SolvedProblem> SOLVED_PROBLEMS = APPLICATION.rows(
            "dossier.solvedProblems",
            SolvedProblem.class,
            "解决技术难题",
            "technical problem solved",
            application -> application.dossier().solvedProblems());

    /** Day the problem was solved (难题解决时间). */
    public static final Fact<LocalDate> SOLVED_ON = SOLVED_PROBLEMS.fact(
            "solvedOn", Unit.DATE, "难题解决时间", "day the problem was solved", SolvedProblem::solvedOn);

    /** An economic, social or ecological benefit is evidenced (经济、社会或生态效益有证明). */
    public static final Flag BENEFIT_EVIDENCED = SOLVED_PROBLEMS.flag(
            "benefitEvidenced",
            "经济、社会或生态效益有证明",
            "an economic, social or ecological benefit is evidenced",
            SolvedProblem::benefitEvidenced);

    /** Year of work beyond the quota (超额工作量年度). */
    public static final Rows<ExcessYear> EXCESS_YEARS = APPLICATION.rows(
            "dossier.excessYears",
            ExcessYear.class,
            "超额工作量年度",
            "year of work beyond the quota",
            application -> application.dossier().excessYears());

    /** Year in which the quota was exceeded (超额完成工作量的年度). */
    public static final Fact<Year> EXCESS_YEAR = EXCESS_YEARS.fact(
            "year", Unit.YEAR, "超额完成工作量的年度", "year in which the quota was exceeded", ExcessYear::year);

    /** Person trained (培养人才). */
    public static final Rows<Trainee> TRAINEES = APPLICATION.rows(
            "dossier.trainees",
            Trainee.class,
            "培养人才",
            "person trained",
            application -> application.dossier().trainees());

    /** Day the training was completed (培养完成时间). */
    public static final Fact<LocalDate> TRAINED_ON =
            TRAINEES.fact("trainedOn", Unit.DATE, "培养完成时间", "day the training was completed", Trainee::trainedOn);

    /** Level of the department that acknowledged the training; the unit when only the unit did (培养认可部门级别). */
    public static final Fact<AwardScope> TRAINEE_ACKNOWLEDGED_BY = TRAINEES.code(
            "acknowledgedBy",
            AwardScope.class,
            "培养认可部门级别",
            "level of the department that acknowledged the training",
            Trainee::acknowledgedBy);

    /** The training was acknowledged (培养获认可). */
    public static final Flag TRAINEE_ACKNOWLEDGED =
            TRAINEES.flag("acknowledged", "培养获认可", "the training was acknowledged", Trainee::acknowledged);

    /** Social evaluation (社会评价). */
    public static final Rows<SocialEvaluation> EVALUATIONS = APPLICATION.rows(
            "dossier.evaluations",
            SocialEvaluation.class,
            "社会评价",
            "social evaluation",
            application -> application.dossier().evaluations());

    /** Day of the social evaluation (社会评价时间). */
    public static final Fact<LocalDate> EVALUATION_HELD_ON =
            EVALUATIONS.fact("heldOn", Unit.DATE, "社会评价时间", "day of the social evaluation", SocialEvaluation::heldOn);

    /** Rank within the unit; 1 for the first (社会评价本单位排名). */
    public static final Fact<Integer> EVALUATION_RANK = EVALUATIONS.fact(
            "rankInUnit",
            Unit.COUNT,
            "社会评价本单位排名",
            "rank within the unit in the social evaluation",
            SocialEvaluation::rankInUnit);

    /** Department that led the social evaluation (社会评价组织部门). */
    public static final Fact<EvaluationLead> EVALUATION_LEAD = EVALUATIONS.code(
            "lead",
            EvaluationLead.class,
            "社会评价组织部门",
            "department that led the social evaluation",
            SocialEvaluation::lead);

    /** Pupils took part (学生参与评价). */
    public static final Flag PUPILS_TOOK_PART =
            EVALUATIONS.flag("pupils", "学生参与评价", "pupils took part", SocialEvaluation::pupils);

    /** Parents took part (家长参与评价). */
    public static final Flag PARENTS_TOOK_PART =
            EVALUATIONS.flag("parents", "家长参与评价", "parents took part", SocialEvaluation::parents);

    /** Teachers took part (教师参与评价). */
    public static final Flag TEACHERS_TOOK_PART =
            EVALUATIONS.flag("teachers", "教师参与评价", "teachers took part", SocialEvaluation::teachers);

    /** The school took part (学校参与评价). */
    public static final Flag SCHOOL_TOOK_PART =
            EVALUATIONS.flag("school", "学校参与评价", "the school took part", SocialEvaluation::school);

    /** Patients took part (患者参与评价). */
    public static final Flag PATIENTS_TOOK_PART =
            EVALUATIONS.flag("patients", "患者参与评价", "patients took part", SocialEvaluation::patients);

    /** Doctors took part (医生参与评价). */
    public static final Flag DOCTORS_TOOK_PART =
            EVALUATIONS.flag("doctors", "医生参与评价", "doctors took part", SocialEvaluation::doctors);

    /** The hospital took part (医院参与评价). */
    public static final Flag HOSPITAL_TOOK_PART =
            EVALUATIONS.flag("hospital", "医院参与评价", "the hospital took part", SocialEvaluation::hospital);

    /** Post worked in (从事岗位). */
    public static final Rows<PostWorked> POSTS = APPLICATION.rows(
            "dossier.posts",
            PostWorked.class,
            "从事岗位",
            "post worked in",
            application -> application.dossier().posts());

    /** Name of the post (岗位名称). */
    public static final Fact<String> POST = POSTS.fact("post", Unit.TEXT, "岗位名称", "name of the post", PostWorked::post);

    /** The post is at the grass roots (基层岗位). */
    public static final Flag POST_GRASS_ROOTS =
            POSTS.flag("grassRoots", "基层岗位", "the post is at the grass roots", PostWorked::grassRoots);

    /** The applicant is proficient in the post (精通岗位业务). */
    public static final Flag POST_PROFICIENT =
            POSTS.flag("proficient", "精通岗位业务", "the applicant is proficient in the post", PostWorked::proficient);

    /** Result of work (业绩成果). */
    public static final Rows<Work> WORKS = APPLICATION.rows(
            "dossier.works",
            Work.class,
            "业绩成果",
            "result of work",
            application -> application.dossier().works());

    /** Kind of result (成果类别). */
    public static final Fact<WorkKind> WORK_KIND =
            WORKS.code("kind", WorkKind.class, "成果类别", "kind of result", Work::kind);

    /** Day the result was achieved (成果取得时间). */
    public static final Fact<LocalDate> WORK_ACHIEVED_ON =
            WORKS.fact("achievedOn", Unit.DATE, "成果取得时间", "day the result was achieved", Work::achievedOn);

    /** Level of the body that acknowledged the result (成果认可部门级别). */
    public static final Fact<AwardScope> WORK_ACKNOWLEDGED_BY = WORKS.code(
            "acknowledgedBy",
            AwardScope.class,
            "成果认可部门级别",
            "level of the body that acknowledged the result",
            Work::acknowledgedBy);

    /** It is a landmark result (标志性成果). */
    public static final Flag LANDMARK = WORKS.flag("landmark", "标志性成果", "it is a landmark result", Work::landmark);

    /** Level of the museum that collected the work (收藏博物馆级别). */
    public static final Fact<AwardScope> MUSEUM = WORKS.code(
            "museum", AwardScope.class, "收藏博物馆级别", "level of the museum that collected the work", Work::museum);

    /** The result was achieved in the applicant's own post (本岗位业绩). */
    public static final Flag OWN_FIELD =
            WORKS.flag("ownField", "本岗位业绩", "the result was achieved in the applicant's own post", Work::ownField);

    /** The result relates to the speciality applied for (与申报专业相关). */
    public static final Flag RELATED_TO_SPECIALITY = WORKS.flag(
            "relatedToSpeciality",
            "与申报专业相关",
            "the result relates to the speciality applied for",
            Work::relatedToSpeciality);

    /** The standard of the series lists the result (系列标准条件所列). */
    public static final Flag LISTED_BY_SERIES = WORKS.flag(
            "listedBySeries", "系列标准条件所列", "the standard of the series lists the result", Work::listedBySeries);

    /** The standard of the series lists the result for direct review (系列标准条件所列直评业绩). */
    public static final Flag LISTED_FOR_DIRECT_REVIEW = WORKS.flag(
            "listedForDirectReview",
            "系列标准条件所列直评业绩",
            "the standard of the series lists the result for direct review",
            Work::listedForDirectReview);

    /** How much the standard of the series lets the result count (量化业绩条数). */
    public static final Fact<AchievementUnits> WORK_UNITS =
            WORKS.fact("units", Unit.ACHIEVEMENT_UNITS, "量化业绩条数", "achievement units of the result", Work::units);

    /** Journal of the paper (论文发表期刊). */
    public static final Fact<String> PAPER_JOURNAL = WORKS.fact(
            "publication.journal",
            Unit.TEXT,
            "论文发表期刊",
            "journal of the paper",
            work -> work.publication().journal());

    /** In what the paper appeared (论文载体). */
    public static final Fact<PublicationCarrier> PAPER_CARRIER = WORKS.code(
            "publication.carrier",
            PublicationCarrier.class,
            "论文载体",
            "in what the paper appeared",
            work -> work.publication().carrier());

    /** Kind of issue that the paper is in (论文所在刊期类型). */
    public static final Fact<IssueKind> PAPER_ISSUE = WORKS.code(
            "publication.issueKind",
            IssueKind.class,
            "论文所在刊期类型",
            "kind of issue that the paper is in",
            work -> work.publication().issueKind());

    /** The journal bears a public serial number (期刊有公开刊号). */
    public static final Flag PUBLIC_SERIAL_NUMBER = WORKS.flag(
            "publication.publicSerialNumber",
            "期刊有公开刊号",
            "the journal bears a public serial number",
            work -> work.publication().publicSerialNumber());

    /** The journal has a printed edition (有纸质期刊依托). */
    public static final Flag PRINT_EDITION = WORKS.flag(
            "publication.printEdition",
            "有纸质期刊依托",
            "the journal has a printed edition",
            work -> work.publication().printEdition());

    /** The journal is of provincial level (省级期刊). */
    public static final Flag PROVINCIAL_JOURNAL = WORKS.flag(
            "publication.provincialJournal",
            "省级期刊",
            "the journal is of provincial level",
            work -> work.publication().provincialJournal());

    /** The journal is in the catalogue of authoritative journals (在权威期刊目录范围内). */
    public static final Flag AUTHORITATIVE_JOURNAL = WORKS.flag(
            "publication.authoritativeJournal",
            "在权威期刊目录范围内",
            "the journal is in the catalogue of authoritative journals",
            work -> work.publication().authoritativeJournal());

    /** The data base of the duplication check has the paper (被查重数据库收录). */
    public static final Flag PAPER_INDEXED = WORKS.flag(
            "duplicationCheck.indexed",
            "被查重数据库收录",
            "the data base of the duplication check has the paper",
            work -> work.duplicationCheck().indexed());

    /** Rate of duplication (查重率). */
    public static final Fact<Share> DUPLICATION_RATE = WORKS.fact(
            "duplicationCheck.rate",
            Unit.SHARE,
            "查重率",
            "rate of duplication",
            work -> work.duplicationCheck().rate());

    /** The unit verified the duplication report (查重报告单经用人单位审核). */
    public static final Flag REPORT_VERIFIED = WORKS.flag(
            "duplicationCheck.unitVerified",
            "查重报告单经用人单位审核",
            "the unit verified the duplication report",
            work -> work.duplicationCheck().unitVerified());

    /** The duplication report bears the stamp of the unit (查重报告单加盖单位公章). */
    public static final Flag REPORT_STAMPED = WORKS.flag(
            "duplicationCheck.unitStamped",
            "查重报告单加盖单位公章",
            "the duplication report bears the stamp of the unit",
            work -> work.duplicationCheck().unitStamped());

    /** It is a representative paper (代表论文). */
    public static final Flag REPRESENTATIVE =
            WORKS.flag("representative", "代表论文", "it is a representative paper", Work::representative);

    /** The paper passed the appraisal (论文通过鉴定). */
    public static final Flag APPRAISAL_PASSED =
            WORKS.flag("appraisalPassed", "论文通过鉴定", "the paper passed the appraisal", Work::appraisalPassed);

    /** What the catalogue of core journals says of a journal in a year (核心期刊目录). */
    public static final Rows<JournalListing> JOURNAL_LISTINGS = APPLICATION.rows(
            "dossier.journalListings",
            JournalListing.class,
            "核心期刊目录",
            "listing of a journal in a year",
            application -> application.dossier().journalListings());

    /** Journal of the listing (目录所列期刊). */
    public static final Fact<String> LISTED_JOURNAL =
            JOURNAL_LISTINGS.fact("journal", Unit.TEXT, "目录所列期刊", "journal of the listing", JournalListing::journal);

    /** Year of the listing (目录年度). */
    public static final Fact<Year> LISTED_YEAR =
            JOURNAL_LISTINGS.fact("year", Unit.YEAR, "目录年度", "year of the listing", JournalListing::year);

    /** The journal is a core one in the year (该年度为核心期刊). */
    public static final Flag LISTED_AS_CORE =
            JOURNAL_LISTINGS.flag("core", "该年度为核心期刊", "the journal is a core one in the year", JournalListing::core);
    /** Result of epidemic control that the work is (疫情防控成果类别). */
    public static final Fact<EpidemicResult> EPIDEMIC_RESULT = WORKS.code(
            "epidemicResult",
            EpidemicResult.class,
            "疫情防控成果类别",
            "result of epidemic control that the work is",
            Work::epidemicResult);

    /** Workshop in the countryside (乡村车间). */
    public static final Rows<RuralWorkshop> WORKSHOPS = APPLICATION.rows(
            "dossier.workshops",
            RuralWorkshop.class,
            "乡村车间",
            "workshop in the countryside",
            application -> application.dossier().workshops());

    /** Time the workshop ran (乡村车间运营起止时间). */
    public static final SpellFacts WORKSHOP_SPELL = WORKSHOPS.spell("spell", RuralWorkshop::spell);

    /** Least number of local people employed at any time (吸纳当地就业人数). */
    public static final Fact<Integer> LOCAL_EMPLOYEES = WORKSHOPS.fact(
            "localEmployees", Unit.COUNT, "吸纳当地就业人数", "local people employed", RuralWorkshop::localEmployees);

    /** The workshop was approved (乡村车间经批准). */
    public static final Flag WORKSHOP_APPROVED =
            WORKSHOPS.flag("approved", "乡村车间经批准", "the workshop was approved", RuralWorkshop::approved);

    /** The workshop is in the countryside (车间设在乡村). */
    public static final Flag WORKSHOP_RURAL =
            WORKSHOPS.flag("rural", "车间设在乡村", "the workshop is in the countryside", RuralWorkshop::rural);

    private AchievementFacts() {}
}

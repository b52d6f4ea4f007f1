package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.certificate.CertificateRequest;
import io.zhicheng.policy.model.committee.CaseBallot;
import io.zhicheng.policy.model.committee.Composition;
import io.zhicheng.policy.model.committee.Defence;
import io.zhicheng.policy.model.committee.DrawOrder;
import io.zhicheng.policy.model.committee.ExpertPool;
import io.zhicheng.policy.model.committee.PoolEntry;
import io.zhicheng.policy.model.committee.QualificationDocument;
import io.zhicheng.policy.model.committee.ReviewCommittee;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.MaterialsDemand;
import io.zhicheng.policy.model.procedure.Objection;
import io.zhicheng.policy.model.procedure.PublicNotice;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardDraft;
import io.zhicheng.policy.model.procedure.SupplementNotice;
import io.zhicheng.policy.model.procedure.UnitRecommendation;
import io.zhicheng.policy.model.procedure.YearOfApplications;
import java.io.InputStream;
import java.util.Locale;

/**
 * Applications and the other subjects of the library as JSON documents.
 *
 * <p>A document has the names of the model's attributes. What is not told is left out, never {@code null}. Dates are
 * {@code "2018-09-30"}, years numbers, coded values the names of their constants. A period is <code>
 * {"from": "2010-01-01", "to": "2015-12-31"}</code> with its last day, or {@code "to": "ongoing"}. A list
 * {@code [ … ]} tells all there is, <code>{"partly": [ … ]}</code> some of it; left out, nothing is told.
 *
 * <pre>{@code
 * {
 *   "date": "2019-10-08",
 *   "sought": {"series": "school-teachers", "level": "ASSOCIATE_SENIOR"},
 *   "dossier": {
 *     "unit": {"tier": "RURAL"},
 *     "appraisals": {"partly": [{"year": 2018, "grade": "EXCELLENT"}]},
 *     "sanctions": []
 *   }
 * }
 * }</pre>
 */
public final class PolicyJson {
    private static final Codec<Application> APPLICATIONS = new Codec<>(ApplicationCodecs.APPLICATION);
    private static final Codec<Composition> COMPOSITIONS = new Codec<>(CompositionCodecs.COMPOSITION);
    private static final Codec<ExpertPool> EXPERT_POOLS = new Codec<>(CompositionCodecs.EXPERT_POOL);
    private static final Codec<PoolEntry> POOL_ENTRIES = new Codec<>(CompositionCodecs.POOL_ENTRY);
    private static final Codec<HeldTitle> HELD_TITLES = new Codec<>(HeldTitleCodec.HELD_TITLE);
    private static final Codec<RecommendationList> RECOMMENDATION_LISTS =
            new Codec<>(RecommendationCodec.RECOMMENDATION_LIST);
    private static final Codec<ReviewRound> REVIEW_ROUNDS = new Codec<>(ProcedureCodecs.REVIEW_ROUND);
    private static final Codec<YearOfApplications> YEARS_OF_APPLICATIONS =
            new Codec<>(ProcedureCodecs.YEAR_OF_APPLICATIONS);
    private static final Codec<StandardDraft> STANDARD_DRAFTS = new Codec<>(ProcedureCodecs.STANDARD_DRAFT);

    private static final Codec<ReviewCommittee> REVIEW_COMMITTEES = new Codec<>(CommitteeCodecs.REVIEW_COMMITTEE);
    private static final Codec<QualificationDocument> QUALIFICATION_DOCUMENTS =
            new Codec<>(QualificationDocumentCodecs.QUALIFICATION_DOCUMENT);
    private static final Codec<CertificateRequest> CERTIFICATE_REQUESTS =
            new Codec<>(CertificateCodec.CERTIFICATE_REQUEST);
    private static final Codec<Defence> DEFENCES = new Codec<>(BallotCodecs.DEFENCE);
    private static final Codec<CaseBallot> CASE_BALLOTS = new Codec<>(BallotCodecs.CASE_BALLOT);

    private static final Codec<PublicNotice> PUBLIC_NOTICES = new Codec<>(RecommendingCodecs.PUBLIC_NOTICE);
    private static final Codec<UnitRecommendation> UNIT_RECOMMENDATIONS =
            new Codec<>(RecommendingCodecs.UNIT_RECOMMENDATION);
    private static final Codec<MaterialsDemand> MATERIALS_DEMANDS = new Codec<>(RecommendingCodecs.MATERIALS_DEMAND);
    private static final Codec<SupplementNotice> SUPPLEMENT_NOTICES = new Codec<>(RecommendingCodecs.SUPPLEMENT_NOTICE);
    private static final Codec<Objection> OBJECTIONS = new Codec<>(RecommendingCodecs.OBJECTION);

    private static final Codec<SubjectCase> SUBJECT_CASES = new Codec<>(SubjectCaseCodec.SUBJECT_CASE);
    private static final Codec<DrawCase> DRAW_CASES = new Codec<>(CaseCodecs.DRAW_CASE);
    private static final Codec<BallotCase> BALLOT_CASES = new Codec<>(CaseCodecs.BALLOT_CASE);
    private static final Codec<ComparedCase> COMPARED_CASES = new Codec<>(CaseCodecs.COMPARED_CASE);
    private static final Codec<DrawOrder> DRAW_ORDERS = new Codec<>(CaseCodecs.DRAW_ORDER);

    private PolicyJson() {}

    /** Applications (申报). */
    public static Codec<Application> applications() {
        return APPLICATIONS;
    }

    /** Compositions of review committees (评委会组成). */
    public static Codec<Composition> compositions() {
        return COMPOSITIONS;
    }

    /** Expert pools (评委专家库). */
    public static Codec<ExpertPool> expertPools() {
        return EXPERT_POOLS;
    }

    /** Places in an expert pool (专家入库). */
    public static Codec<PoolEntry> poolEntries() {
        return POOL_ENTRIES;
    }

    /** Titles already held (已取得的职称). */
    public static Codec<HeldTitle> heldTitles() {
        return HELD_TITLES;
    }

    /** Lists of recommendations of a unit (单位推荐名单). */
    public static Codec<RecommendationList> recommendationLists() {
        return RECOMMENDATION_LISTS;
    }

    /** Review rounds (评审). */
    public static Codec<ReviewRound> reviewRounds() {
        return REVIEW_ROUNDS;
    }

    /** What one person applied for in one year (一人一年度的申报). */
    public static Codec<YearOfApplications> yearsOfApplications() {
        return YEARS_OF_APPLICATIONS;
    }

    /** Drafts of a series standard (评价条件标准). */
    public static Codec<StandardDraft> standardDrafts() {
        return STANDARD_DRAFTS;
    }

    /** Review committees as bodies (评审委员会). */
    public static Codec<ReviewCommittee> reviewCommittees() {
        return REVIEW_COMMITTEES;
    }

    /** Documents that announce titles (任职资格文件). */
    public static Codec<QualificationDocument> qualificationDocuments() {
        return QUALIFICATION_DOCUMENTS;
    }

    /** Requests for title certificates (办理职称证书). */
    public static Codec<CertificateRequest> certificateRequests() {
        return CERTIFICATE_REQUESTS;
    }

    /** Defences (答辩). */
    public static Codec<Defence> defences() {
        return DEFENCES;
    }

    /** Ballots on a case (评委会表决). Votes are written in an order of their own, whatever the order they were told in. */
    public static Codec<CaseBallot> caseBallots() {
        return CASE_BALLOTS;
    }

    /** Public notices of a unit (单位公示). */
    public static Codec<PublicNotice> publicNotices() {
        return PUBLIC_NOTICES;
    }

    /** How a unit checked and recommended one applicant (单位审核推荐). */
    public static Codec<UnitRecommendation> unitRecommendations() {
        return UNIT_RECOMMENDATIONS;
    }

    /** Materials demanded of applicants (要求提供的材料). */
    public static Codec<MaterialsDemand> materialsDemands() {
        return MATERIALS_DEMANDS;
    }

    /** Notices of all that an application lacks (一次性告知). */
    public static Codec<SupplementNotice> supplementNotices() {
        return SUPPLEMENT_NOTICES;
    }

    /** Reports against the result of a review (对评审结果的举报). */
    public static Codec<Objection> objections() {
        return OBJECTIONS;
    }

    /**
     * Subjects of any kind, each with the place and the date whose policy judges it: <code>
     * {"in": "622900", "on": "2018-11-19", "composition": { … }}</code>, with the specialities whose layers count as well
     * under {@code speciality} where there are any, and with the subject under its name: one of those that {@link
     * Schemas#subjects()} has, such as {@code application}, {@code composition} or {@code caseBallot}.
     */
    public static Codec<SubjectCase> subjectCases() {
        return SUBJECT_CASES;
    }

    /** Orders for a draw of a committee (抽取评委), with the pool and the secret seed. */
    public static Codec<DrawOrder> drawOrders() {
        return DRAW_ORDERS;
    }

    /**
     * Committees to be drawn, each with the place and the date whose policy draws: <code>
     * {"in": "622900", "on": "2018-11-19", "order": {"composition": { … }, "pool": [ … ], "seed": "…"}}</code>.
     */
    public static Codec<DrawCase> drawCases() {
        return DRAW_CASES;
    }

    /**
     * Votes to be counted: <code>{"in": "622900", "on": "2018-11-19", "caseBallot": { … }, "salt": "…"}</code>; the salt
     * in hexadecimal digits, left out for a count without commitment.
     */
    public static Codec<BallotCase> ballotCases() {
        return BALLOT_CASES;
    }

    /** Applications to be decided by two policies: <code>
     * {"left": {"in": "620000", "on": "2018-10-08"}, "right": { … }, "application": { … }}</code>. */
    public static Codec<ComparedCase> comparedCases() {
        return COMPARED_CASES;
    }

    /** JSON Schemas of all these documents. Making them takes some time; keep them. */
    public static Schemas schemas() {
        return new Schemas();
    }

    /**
     * Reads an application.
     *
     * @param sourceName what to call the document in messages, such as the name of a file
     * @param json the document
     * @throws InvalidDocumentException with every fault of it
     */
    public static Application readApplication(String sourceName, String json) {
        return APPLICATIONS.read(sourceName, json);
    }

    /**
     * Reads an application in UTF-8, and leaves the stream open.
     *
     * @param sourceName what to call the document in messages, such as the name of a file
     * @param json the document
     * @throws InvalidDocumentException with every fault of it
     */
    public static Application readApplication(String sourceName, InputStream json) {
        return APPLICATIONS.read(sourceName, json);
    }

    /** Writes an application: indented, the fields always in the same order, what is not told left out. */
    public static String writeApplication(Application application) {
        return APPLICATIONS.write(application);
    }

    /**
     * Writes a decision: verdict, the standing of every route and bar with the tree of conditions, what is missing, what
     * comes along, and which policy decided. It tells what was measured of a person, as the decision itself does.
     *
     * @param decision the decision
     * @param locale the language of the labels: Chinese, or else English; clauses have both
     */
    public static String writeDecision(Decision decision, Locale locale) {
        return writeDecision(decision, locale, Detail.FULL);
    }

    /** Writes a decision in more or less detail. */
    public static String writeDecision(Decision decision, Locale locale, Detail detail) {
        return views(locale).decision(decision, detail);
    }

    /** Whatever else the library answers, as documents with labels in Chinese or else in English, indented. */
    public static Views views(Locale locale) {
        return new Views(locale, JsonStyle.INDENTED);
    }
}

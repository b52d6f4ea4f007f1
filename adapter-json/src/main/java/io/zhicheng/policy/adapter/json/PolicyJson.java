package io.zhicheng.policy.adapter.json;

import io.zhicheng.policy.decision.Decision;
import io.zhicheng.policy.model.application.Application;
import io.zhicheng.policy.model.procedure.HeldTitle;
import io.zhicheng.policy.model.procedure.RecommendationList;
import io.zhicheng.policy.model.procedure.ReviewRound;
import io.zhicheng.policy.model.procedure.StandardDraft;
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
    private static final Codec<HeldTitle> HELD_TITLES = new Codec<>(HeldTitleCodec.HELD_TITLE);
    private static final Codec<RecommendationList> RECOMMENDATION_LISTS =
            new Codec<>(RecommendationCodec.RECOMMENDATION_LIST);
    private static final Codec<ReviewRound> REVIEW_ROUNDS = new Codec<>(ProcedureCodecs.REVIEW_ROUND);
    private static final Codec<YearOfApplications> YEARS_OF_APPLICATIONS =
            new Codec<>(ProcedureCodecs.YEAR_OF_APPLICATIONS);
    private static final Codec<StandardDraft> STANDARD_DRAFTS = new Codec<>(ProcedureCodecs.STANDARD_DRAFT);

    private PolicyJson() {}

    /** Applications (申报). */
    public static Codec<Application> applications() {
        return APPLICATIONS;
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
        return JsonText.write(generator -> {
            DecisionOut out = new DecisionOut(generator, locale);
            new DecisionWriter(new FindingWriter(out), out).write(decision);
        });
    }
}
